# Builds what people install on Windows. Usage: powershell -ExecutionPolicy Bypass -File packaging\build.ps1 KIND
#   app-image   target\dist\Pingwall, self-contained: Pingwall.exe runs where there is no Java
#   installer   and from it target\dist\pingwall-VERSION-windows-x64.msi, for one user
#   all         both, the list of what is inside (CycloneDX), and check sums
# It needs Maven, a JDK 25 and, for an installer, WiX. PINGWALL_UPDATES is the address that tells of newer versions.
# For a signature: PINGWALL_SIGN_CERT, a .pfx file (its password in PINGWALL_SIGN_PASSWORD) or the fingerprint of a
# certificate in the user's store; PINGWALL_SIGN_TIMESTAMP is the address of another time stamp service.
# Exit codes: 0 done, 1 a step failed, 3 wrong arguments or something lacks.
param([string]$Kind = '')

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$dist = 'target\dist'
$image = "$dist\Pingwall"

function Stop-Build([int]$Code, [string[]]$Sentences) {
    foreach ($sentence in $Sentences) {
        [Console]::Error.WriteLine("build.ps1: $sentence")
    }
    exit $Code
}

# Runs a program; where it fails, so does the build.
function Invoke-Program([string]$Program, [string[]]$Arguments) {
    & $Program $Arguments
    if ($LASTEXITCODE -ne 0) {
        Stop-Build 1 @("$Program failed with exit code $LASTEXITCODE; what it said stands above.")
    }
}

function Test-Jdk([string]$Folder) {
    if (-not $Folder -or -not (Test-Path "$Folder\release") -or -not (Test-Path "$Folder\bin\jpackage.exe")) {
        return $false
    }
    return [bool](Select-String -Path "$Folder\release" -Pattern '^JAVA_VERSION="25[."]' -Quiet)
}

# The home of a JDK 25, or nothing.
function Find-Jdk {
    $folders = @($env:JAVA_HOME, $env:JAVA_HOME_25_X64)
    $onPath = Get-Command java.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($onPath) {
        $folders += Split-Path (Split-Path $onPath.Source)
    }
    $usual = 'Eclipse Adoptium\jdk-25*', 'Java\jdk-25*', 'Microsoft\jdk-25*', 'Amazon Corretto\jdk25*',
        'Zulu\zulu-25*', 'BellSoft\LibericaJDK-25*'
    foreach ($root in @($env:ProgramFiles, "$env:LOCALAPPDATA\Programs")) {
        foreach ($pattern in $usual) {
            $folders += Get-ChildItem -Directory "$root\$pattern" -ErrorAction SilentlyContinue |
                ForEach-Object { $_.FullName }
        }
    }
    return $folders | Where-Object { Test-Jdk $_ } | Select-Object -First 1
}

# As jpackage looks for it: WiX 4 or later is wix.exe, WiX 3 is candle.exe and light.exe.
function Test-Wix {
    if (Get-Command 'wix.exe', 'candle.exe' -ErrorAction SilentlyContinue) {
        return $true
    }
    $places = @("$env:USERPROFILE\.dotnet\tools\wix.exe")
    foreach ($root in @($env:ProgramFiles, ${env:ProgramFiles(x86)})) {
        $places += "$root\WiX Toolset v3*\bin\candle.exe"
    }
    return [bool]($places | Where-Object { Test-Path $_ })
}

# The newest signtool of the Windows SDK, or nothing.
function Find-SignTool {
    $onPath = Get-Command signtool.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($onPath) {
        return $onPath.Source
    }
    return Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe" -ErrorAction SilentlyContinue |
        Sort-Object { [version]$_.Directory.Parent.Name } | Select-Object -Last 1 | ForEach-Object { $_.FullName }
}

# All that lacks is said at once.
function Assert-Tools {
    $lacking = @()
    if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
        $lacking += 'Maven lacks. Get it from maven.apache.org, and put its bin folder on PATH.'
    }
    if (-not $script:jdk) {
        $lacking += 'A JDK 25 lacks. Run "winget install EclipseAdoptium.Temurin.25.JDK", or point JAVA_HOME at one.'
    }
    if ($Kind -ne 'app-image' -and -not (Test-Wix)) {
        $lacking += 'WiX lacks, which makes the installer. Get WiX 3.14 from github.com/wixtoolset/wix3/releases, or run ' +
            '"dotnet tool install --global wix --version 5.0.2", then "wix extension add -g WixToolset.UI.wixext/5.0.2" ' +
            'and "wix extension add -g WixToolset.Util.wixext/5.0.2".'
    }
    if ($env:PINGWALL_SIGN_CERT -and -not $script:signtool) {
        $lacking += 'signtool.exe lacks, though PINGWALL_SIGN_CERT asks for a signature. It comes with the Windows SDK.'
    }
    if ($lacking) {
        Stop-Build 3 $lacking
    }
}

function Read-Version {
    $pom = New-Object System.Xml.XmlDocument
    $pom.Load((Join-Path (Get-Location) 'pom.xml'))
    return $pom.DocumentElement['version'].InnerText
}

# Signs a file, where there is a certificate.
function Protect-File([string]$File) {
    if (-not $env:PINGWALL_SIGN_CERT) {
        return
    }
    # jpackage leaves its launchers read-only
    Set-ItemProperty -Path $File -Name IsReadOnly -Value $false
    $stamp = 'http://timestamp.digicert.com'
    if ($env:PINGWALL_SIGN_TIMESTAMP) {
        $stamp = $env:PINGWALL_SIGN_TIMESTAMP
    }
    $arguments = @('sign', '/fd', 'SHA256', '/td', 'SHA256', '/tr', $stamp, '/d', 'Pingwall')
    if (Test-Path $env:PINGWALL_SIGN_CERT -PathType Leaf) {
        $arguments += '/f', $env:PINGWALL_SIGN_CERT
        if ($env:PINGWALL_SIGN_PASSWORD) {
            $arguments += '/p', $env:PINGWALL_SIGN_PASSWORD
        }
    } else {
        $arguments += '/sha1', $env:PINGWALL_SIGN_CERT
    }
    Invoke-Program $script:signtool ($arguments + $File)
}

# One start as the launcher's own configuration has it, which leaves the AOT cache that the next ones load.
function Write-Cache {
    $folder = Join-Path (Get-Location) "$image\app"
    # without the option that looks for the cache: such a start could not write it
    $options = @(Get-Content "$folder\Pingwall.cfg" -Encoding UTF8 |
            Where-Object { $_ -like 'java-options=*' -and $_ -notlike '*=-XX:AOTCache=*' } |
            ForEach-Object { $_.Substring('java-options='.Length).Replace('$APPDIR', $folder) })
    $settings = Join-Path (Get-Location) 'target\training'
    if (Test-Path $settings) {
        Remove-Item -Recurse -Force $settings
    }
    New-Item -ItemType Directory $settings | Out-Null
    $env:PINGWALL_HOME = $settings
    $env:PINGWALL_REPORT = '6'
    Invoke-Program "$image\runtime\bin\java.exe" (@("-XX:AOTCacheOutput=$folder\pingwall.aot") + $options +
        @('-Dglass.platform=Headless', '-Dprism.order=sw', '-Duser.language=en', '--module',
            'io.pingwall/io.pingwall.Rehearsal', 'packaging/train.pingwall'))
    Remove-Item 'Env:PINGWALL_HOME', 'Env:PINGWALL_REPORT'
    # every start of a launcher that names a missing cache complains
    if (-not (Test-Path "$folder\pingwall.aot")) {
        Stop-Build 1 @("the training run left no $folder\pingwall.aot.")
    }
}

function New-AppImage {
    if (Test-Path $dist) {
        Remove-Item -Recurse -Force $dist
    }
    $build = @('-q', '-B', '-Pdist', '-DskipTests')
    if ($env:PINGWALL_UPDATES) {
        $build += "-Dpingwall.updates=$env:PINGWALL_UPDATES"
    }
    Invoke-Program 'mvn' ($build + 'package')
    # the one that linked the runtime
    $script:jdk = [IO.File]::ReadAllText((Join-Path (Get-Location) 'target\image\jdk')).Trim()
    New-Item -ItemType Directory -Force $dist | Out-Null
    Invoke-Program "$jdk\bin\java.exe" @('packaging/IconFiles.java', 'target/icons', 'target/icons/pingwall.ico',
        'target/icons/pingwall.icns')
    Invoke-Program "$jdk\bin\jpackage.exe" @('--type', 'app-image', '--app-version', $number,
        '@packaging/common.args', '@packaging/windows.args')
    Write-Cache
    Protect-File "$image\Pingwall.exe"
    Protect-File "$image\pingwall-cli.exe"
}

function New-Installer {
    # to jpackage pingwall-cli.exe shall be a file like any other: else it gets shortcuts of its own
    $state = Join-Path (Get-Location) "$image\app\.jpackage.xml"
    $text = [IO.File]::ReadAllText($state) -replace '<add-launcher [^>]*(/>|>[\s\S]*?</add-launcher>)', ''
    [IO.File]::WriteAllText($state, $text)
    $made = "$dist\Pingwall-$number.msi"
    $installer = "$dist\pingwall-$version-windows-x64.msi"
    Invoke-Program "$jdk\bin\jpackage.exe" @('--type', 'msi', '--app-image', $image, '--app-version', $number,
        '--dest', $dist, '@packaging/windows/installer.args')
    Move-Item $made $installer
    Protect-File $installer
}

function Write-Sums {
    $lines = Get-ChildItem -File $dist | Where-Object { $_.Name -ne 'SHA256SUMS' } | Sort-Object Name |
        ForEach-Object { '{0}  {1}' -f (Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLowerInvariant(), $_.Name }
    [IO.File]::WriteAllText((Join-Path (Get-Location) "$dist\SHA256SUMS"), (($lines -join "`n") + "`n"))
}

if ($args.Count -gt 0 -or $Kind -notin @('app-image', 'installer', 'all')) {
    Stop-Build 3 @('say what to build: app-image, installer or all.')
}
$jdk = Find-Jdk
$signtool = Find-SignTool
Assert-Tools
# for Maven, and for whatever it starts
$env:JAVA_HOME = $jdk
$version = Read-Version
# Windows takes numbers alone
$number = $version -replace '-.*', ''
New-AppImage
if ($Kind -ne 'app-image') {
    New-Installer
}
if ($Kind -eq 'all') {
    Write-Sums
}
if (-not $env:PINGWALL_SIGN_CERT) {
    Write-Host 'Not signed, for PINGWALL_SIGN_CERT names no certificate: Windows warns before it starts the program elsewhere.'
}
Get-ChildItem $dist | ForEach-Object { Write-Host "$dist\$($_.Name)" }
exit 0
