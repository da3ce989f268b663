@echo off
rem Jingwei's command line on Windows. Among the sources it builds on first use, and again when one has changed, and
rem needs a JDK 17 or later; unpacked from a zip it only runs, by the Java in runtime\ or any other from 17 on.
rem Environment: JAVA_HOME (which Java), JINGWEI_JAVA_OPTS (further options for java).
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "UNPACKED="
if exist "%ROOT%lib\jingwei.jar" set "UNPACKED=1"
set "BASE=%ROOT%app\target\dist\"
if defined UNPACKED set "BASE=%ROOT%"
set "JAR=%BASE%lib\jingwei.jar"
set "ARCHIVE=%BASE%jingwei.jsa"

if defined UNPACKED if exist "%ROOT%runtime\bin\java.exe" (set "JAVA=%ROOT%runtime\bin\java.exe" & goto :have_java)
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (set "JAVA=%JAVA_HOME%\bin\java.exe" & goto :have_java)
where java >nul 2>nul
if errorlevel 1 (echo jingwei: no java found: install a JDK 17 or later, or set JAVA_HOME 1>&2 & exit /b 2)
set "JAVA=java"
:have_java

if defined UNPACKED goto :built
set "BUILD="
if not exist "%JAR%" set "BUILD=1"
if not defined BUILD (
    powershell -NoProfile -ExecutionPolicy Bypass -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $new = Get-ChildItem -Path ($env:ROOT + 'pom.xml'), ($env:ROOT + '*\pom.xml'), ($env:ROOT + '*\src\main') -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
    if errorlevel 1 set "BUILD=1"
)
if defined BUILD call :build || exit /b 2
:built

if not exist "%ARCHIVE%" call :remember
rem Naming an archive that is not there would cost Java its own one too.
set "CDS=-Xshare:auto"
for %%F in ("%ARCHIVE%") do if exist "%%~F" if %%~zF gtr 0 set CDS="-XX:SharedArchiveFile=%%~F"
rem A command is over before the slower compiler pays; a server is not.
set "LEVEL=1"
if /i "%~1"=="start" set "LEVEL=4"
rem All that is printed is UTF-8; the window's own code page is given back afterwards. This file is ASCII, so it reads on.
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp 2^>nul') do set "PAGE=%%P"
if defined PAGE chcp 65001 >nul 2>nul
"%JAVA%" %CDS% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=%LEVEL% "-Djingwei.home=%~dp0." %JINGWEI_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>nul
exit /b %CODE%

:build
if not exist "%ROOT%target" mkdir "%ROOT%target"
echo jingwei: building (the first time takes a minute or two; "%ROOT%target\build.log") 1>&2
set "MVN=%ROOT%mvnw.cmd"
where mvn >nul 2>nul && set "MVN=mvn"
pushd "%ROOT%"
rem The log is held open for the length of the build: a second first use cannot open it, and says so.
call "%MVN%" -B -Pquick -DskipTests package >"%ROOT%target\build.log" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" goto :failed
del "%ARCHIVE%" >nul 2>nul
exit /b 0

:failed
echo jingwei: the build failed, or another one is running; see "%ROOT%target\build.log" 1>&2
exit /b 2

rem Lets Java remember the classes it loads, so that the next starts are quick; not where it may not write.
:remember
set "NEW=%ARCHIVE%.%RANDOM%"
copy nul "%NEW%" >nul 2>nul
if not exist "%NEW%" exit /b 0
"%JAVA%" "-XX:ArchiveClassesAtExit=%NEW%" -Xlog:disable -XX:+UseSerialGC -jar "%JAR%" --version >nul 2>nul
move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
if exist "%NEW%" del "%NEW%" >nul 2>nul
exit /b 0
