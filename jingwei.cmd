@echo off
rem Jingwei's command line on Windows: builds on first use, and again when a source has changed, then runs.
rem Needs a JDK 17 or later. Environment: JAVA_HOME (which JDK), JINGWEI_JAVA_OPTS (further options for java).
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%app\target\dist\lib\jingwei.jar"
set "ARCHIVE=%ROOT%app\target\dist\jingwei.jsa"

if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (set "JAVA=%JAVA_HOME%\bin\java.exe" & goto :have_java)
where java >nul 2>nul
if errorlevel 1 (echo jingwei: no java found: install a JDK 17 or later, or set JAVA_HOME 1>&2 & exit /b 2)
set "JAVA=java"
:have_java

set "BUILD="
if not exist "%JAR%" set "BUILD=1"
if not defined BUILD (
    powershell -NoProfile -ExecutionPolicy Bypass -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $new = Get-ChildItem -Path ($env:ROOT + 'pom.xml'), ($env:ROOT + '*\pom.xml'), ($env:ROOT + '*\src\main') -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
    if errorlevel 1 set "BUILD=1"
)
if defined BUILD call :build || exit /b 2

"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Djingwei.home=%~dp0." %JINGWEI_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
if not exist "%ROOT%target" mkdir "%ROOT%target"
echo jingwei: building (the first time takes a minute or two; %ROOT%target\build.log) 1>&2
set "MVN=%ROOT%mvnw.cmd"
where mvn >nul 2>nul && set "MVN=mvn"
pushd "%ROOT%"
rem The log is held open for the length of the build: a second first use cannot open it, and says so.
call "%MVN%" -B -Pquick -DskipTests package >"%ROOT%target\build.log" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (echo jingwei: the build failed, or another one is running; see %ROOT%target\build.log 1>&2 & exit /b 2)
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -XX:+UseSerialGC -jar "%JAR%" --version >nul 2>nul
exit /b 0
