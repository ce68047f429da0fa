@cd /d "%~dp0"
@outreach.exe serve %*
@pause
