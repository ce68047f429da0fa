@echo off
rem Runs every test and ends with the line `N passed, N failed, N skipped`. It installs nothing: a test whose tool is
rem missing is skipped and says what to install.
rem
rem   test.cmd [--long] [--filter X]
rem
rem Not tried on Windows yet; test.sh, which does the same and more, is what continuous integration runs.
setlocal EnableExtensions EnableDelayedExpansion
cd /d "%~dp0"
set filter=
:options
if "%~1"=="" goto options_end
if "%~1"=="--long" ( set "OUTREACH_LONG=1" & shift & goto options )
if "%~1"=="--require-all" ( set "OUTREACH_REQUIRE_ALL=1" & shift & goto options )
if "%~1"=="--filter" ( set "filter=--filter %~2" & shift & shift & goto options )
echo test.cmd: unknown option %~1 1>&2
exit /b 2
:options_end
where dotnet >nul 2>nul || (
    echo test.cmd: .NET SDK 10 was not found, get it here: https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
    exit /b 1
)
set "results=artifacts\test-results"
if exist "%results%" rmdir /s /q "%results%"
mkdir "%results%"
set "vnu=%cd%\artifacts\tools\node_modules\vnu-jar\build\dist\vnu.jar"
if exist "%vnu%" set "OUTREACH_VNU=%vnu%"

dotnet build OutreachSite.sln -c Release -v minimal || exit /b 1
if exist src\OutreachSite.Cli call outreach.cmd --version

set /a broken=0, total=0, passed=0, failed=0
for /d %%p in (tests\*.Tests) do (
    dotnet test "artifacts\bin\%%~nxp\release\%%~nxp.dll" --logger "trx;LogFileName=%%~nxp.trx" --results-directory "%results%" !filter!
    if not exist "%results%\%%~nxp.trx" set /a broken+=1
)
rem The attributes of <Counters> stand in a fixed order: total, executed, passed, failed, error, timeout, aborted.
for %%t in ("%results%\*.trx") do (
    for /f tokens^=2^,6^,8^,10^,12^,14^ delims^=^" %%a in ('findstr /c:"<Counters " "%%~t"') do (
        set /a total+=%%a, passed+=%%b, failed+=%%c+%%d+%%e+%%f
    )
)
set /a skipped=total-passed-failed, failed+=broken
echo %passed% passed, %failed% failed, %skipped% skipped
if not "%failed%"=="0" exit /b 1
if "%passed%"=="0" exit /b 1
exit /b 0
