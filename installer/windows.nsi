; The Windows setup: makensis -DVERSION=0.1.0 installer/windows.nsi, after PyInstaller has made dist\coopdesk.
; For one person, without administrator rights; the data folder stays when the program is removed.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!ifndef VERSION
  !error "say which version: -DVERSION=..."
!endif

Name "Coopdesk"
OutFile "..\dist\coopdesk-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Coopdesk"
InstallDirRegKey HKCU "Software\Coopdesk" "Dir"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\coopdesk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"

!define GONE "Software\Microsoft\Windows\CurrentVersion\Uninstall\Coopdesk"

Section "Coopdesk"
  SetOutPath "$INSTDIR"
  File /r "..\dist\coopdesk\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Coopdesk.lnk" "$INSTDIR\coopdesk.exe"
  CreateShortCut "$DESKTOP\Coopdesk.lnk" "$INSTDIR\coopdesk.exe"
  WriteRegStr HKCU "Software\Coopdesk" "Dir" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "DisplayName" "Coopdesk"
  WriteRegStr HKCU "${GONE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  ; Program files only: the register lives in the person's own data folder and stays.
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\Coopdesk.lnk"
  Delete "$DESKTOP\Coopdesk.lnk"
  DeleteRegKey HKCU "Software\Coopdesk"
  DeleteRegKey HKCU "${GONE}"
SectionEnd
