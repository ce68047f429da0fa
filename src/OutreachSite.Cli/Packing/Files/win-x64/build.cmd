@cd /d "%~dp0"
@outreach.exe build %*
@pause
