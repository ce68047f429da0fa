@echo off
rem Runs the program from its sources: builds it when they changed since the last build, else starts at once.
rem The folder you call it from stays the current one. `outreach --help` says what it can do.
rem
rem Not tried on Windows yet: it was written from the documentation of cmd, robocopy and dotnet. It does what the
rem script `outreach` beside it does, which is tried in every run of the tests. Needs no administrator rights.
rem ASCII only: cmd reads this file in the code page of the machine.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "builds=%root%artifacts\outreach"

call :is_fresh && goto run
call :find_dotnet || exit /b 70
if not exist "%builds%" mkdir "%builds%"

rem Handle 9 on the lock file can be open for writing once only; Windows closes it when this ends, however it ends.
set tries=0
:wait
set locked=
9>"%builds%\lock" ( set "locked=1" & call :build_unless_fresh ) 2>nul && goto run
if defined locked goto failed
set /a tries+=1
if %tries% geq 600 goto failed
ping -n 2 127.0.0.1 >nul
goto wait

:failed
echo outreach: the program could not be built: 1>&2
findstr /r /c:": error [A-Z]" "%builds%\build.log" 1>&2
echo outreach: %builds%\build.log 1>&2
exit /b 70

:run
"%dotnet%" "%builds%\%folder%\outreach.dll" %*
exit /b %errorlevel%

rem The sources of the last build are kept as a copy: robocopy answers 0 when size and time of every file are the same.
:is_fresh
if not exist "%builds%\current.txt" exit /b 1
set folder=
set dotnet=
< "%builds%\current.txt" ( set /p "folder=" & set /p "dotnet=" )
if not exist "%builds%\%folder%\outreach.dll" exit /b 1
if not exist "%dotnet%" exit /b 1
robocopy "%root%src" "%builds%\sources\src" /MIR /L /XF packages.lock.json packages.native.lock.json /NJH /NJS /NFL /NDL /NC /NS /NP >nul
if errorlevel 1 exit /b 1
robocopy "%root%." "%builds%\sources" global.json Directory.*.props outreach.cmd /L /NJH /NJS /NFL /NDL /NC /NS /NP >nul
if errorlevel 1 exit /b 1
exit /b 0

:build_unless_fresh
set "found=%dotnet%"
call :is_fresh && exit /b 0
set "dotnet=%found%"
call :build
exit /b %errorlevel%

:build
> con echo outreach: preparing the program ...
for /f "delims=" %%d in ('dir /b /ad "%builds%\new.*" 2^>nul') do rmdir /s /q "%builds%\%%d"
rem Copied before the build: a source that changes from here on makes the next call build again.
robocopy "%root%src" "%builds%\new.sources\src" /MIR /XF packages.lock.json packages.native.lock.json >nul
robocopy "%root%." "%builds%\new.sources" global.json Directory.*.props outreach.cmd >nul
type nul > "%builds%\build.log"
call :publish || exit /b 1
if not exist "%builds%\new.files\outreach.dll" exit /b 1
set "folder=build-%random%%random%"
ren "%builds%\new.files" "%folder%" || exit /b 1
if exist "%builds%\sources" rmdir /s /q "%builds%\sources"
ren "%builds%\new.sources" sources || exit /b 1
> "%builds%\new.txt" ( echo %folder%& echo %dotnet%)
move /y "%builds%\new.txt" "%builds%\current.txt" >nul || exit /b 1
rem Older builds go, but for the two before: a preview may still run from them.
for /f "skip=3 delims=" %%d in ('dir /b /ad /o-d "%builds%\build-*"') do rmdir /s /q "%builds%\%%d" 2>nul
exit /b 0

rem Compiled ahead of time it starts sooner, but that needs a package, which a closed network may not have.
rem No build server: it would inherit the lock and outlive this script.
:publish
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
set MSBUILDDISABLENODEREUSE=1
set "common=-p:ArtifactsPath="%builds%\obj" -p:UseAppHost=false -p:UseSharedCompilation=false"
pushd "%root%"
set "ahead=-p:PublishReadyToRun=false"
if /i not "%PROCESSOR_ARCHITECTURE%"=="AMD64" goto publish_now
"%dotnet%" restore src\OutreachSite.Cli -p:PublishReadyToRun=true %common% >>"%builds%\build.log" 2>&1 && set "ahead=--no-restore -r win-x64 --no-self-contained -p:PublishReadyToRun=true"
:publish_now
"%dotnet%" publish src\OutreachSite.Cli -c Release -o "%builds%\new.files" %common% %ahead% >>"%builds%\build.log" 2>&1
set published=%errorlevel%
popd
exit /b %published%

:find_dotnet
set dotnet=
for /f "delims=" %%d in ('where dotnet 2^>nul') do call :try_dotnet "%%d"
if defined DOTNET_ROOT call :try_dotnet "%DOTNET_ROOT%\dotnet.exe"
call :try_dotnet "%USERPROFILE%\.dotnet\dotnet.exe"
call :try_dotnet "%LOCALAPPDATA%\Microsoft\dotnet\dotnet.exe"
call :try_dotnet "%ProgramFiles%\dotnet\dotnet.exe"
if defined dotnet exit /b 0
echo outreach: .NET SDK 10 was not found, get it here: https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
exit /b 1

:try_dotnet
if defined dotnet exit /b 0
if not exist "%~1" exit /b 0
"%~1" --list-sdks 2>nul | findstr /b "10." >nul && set "dotnet=%~1"
exit /b 0
