@echo off
rem Throughline's command line on Windows: runs in the folder of the clone, on the pinned Node when it is there.
setlocal
set "node=%~dp0node_modules\node\bin\node.exe"
if not exist "%node%" set "node=node"
"%node%" "%~dp0bootstrap\run.mjs" src/main/throughline.ts %*
