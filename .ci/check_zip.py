#!/usr/bin/env python3
"""Tries the zip of this platform: unpacked into a folder with blanks and Chinese characters that nobody may write, it
serves, takes in a file, stops and serves again, without a network. Not a part of .ci/run, for building the zips takes
minutes; build them first: ./mvnw -B -Pdist,quick -DskipTests package

usage: check_zip.py [ZIP]     as root, or where users may make namespaces; needs unshare, mount
"""
import fcntl, os, pathlib, re, signal, socket, struct, subprocess, sys, tempfile, time, urllib.request, zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = {'x86_64': 'linux-amd64', 'aarch64': 'linux-arm64'}[os.uname().machine]
PORT = 8096
INSIDE = 'JINGWEI_CHECK_ZIP_INSIDE'


def loopback_up():
    with socket.socket() as any_:
        fcntl.ioctl(any_, 0x8914, struct.pack('16sH14s', b'lo', 0x41, b''))


def served(words, log):
    """Starts the server; gives its process and the seconds to the first page."""
    began = time.monotonic()
    process = subprocess.Popen(words, stdout=log, stderr=subprocess.STDOUT)
    while time.monotonic() - began < 600:
        assert process.poll() is None, f'ended with {process.returncode}: {pathlib.Path(log.name).read_text(encoding="utf-8")}'
        try:
            with urllib.request.urlopen(f'http://127.0.0.1:{PORT}/', timeout=60) as page:
                assert page.status == 200 and '经纬' in page.read().decode('utf-8')
                return process, time.monotonic() - began
        except OSError:
            time.sleep(0.1)
    raise AssertionError('no page in 600 seconds')


def stop(process):
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 143, process.returncode


def check(folder):
    loopback_up()
    home = next(pathlib.Path(folder, '程 序').iterdir())
    data = pathlib.Path(folder, '数 据')
    subprocess.run(['mount', '--bind', str(home), str(home)], check=True)
    subprocess.run(['mount', '-o', 'remount,bind,ro', str(home)], check=True)
    text = pathlib.Path(folder, '月 报.txt')
    text.write_text('云岭市2031年上半年经济运行情况\n\n　　上半年，全市实现地区生产总值432.6亿元，同比增长5.2%。\n', encoding='utf-8')
    start = [str(home / 'jingwei'), 'start', '--port', str(PORT), '--data', str(data)]
    with open(pathlib.Path(folder, 'log.txt'), 'w', encoding='utf-8') as log:
        server, first = served(start, log)
        taken = subprocess.run([str(home / 'jingwei'), 'ingest', str(text), '--data', str(data)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
        said = taken.stdout.decode('utf-8')
        assert taken.returncode == 0 and re.search('新收 1 份.*2 条事实', said), said
        stop(server)
        server, again = served(start, log)
        stop(server)
    java = 'its own Java' if (home / 'runtime').exists() else 'the Java of the machine'
    print(f'passed with {java}: first page of a new folder {first:.1f} s, of an existing one {again:.1f} s (load {os.getloadavg()[0]:.1f})')


def main():
    if INSIDE in os.environ:
        check(os.environ[INSIDE])
        return 0
    made = [pathlib.Path(sys.argv[1])] if len(sys.argv) > 1 else sorted((ROOT / 'app' / 'target').glob(f'jingwei-*-{HERE}.zip'))
    assert len(made) == 1, f'{len(made)} zips of {HERE} in app/target, not 1: build them, or name one'
    with zipfile.ZipFile(made[0]) as zipped:
        databases = [n for n in zipped.namelist() if 'embedded-postgres-binaries-' in n]
        assert len(databases) == 1, databases
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, '程 序'))
        subprocess.run(['unzip', '-q', str(made[0]), '-d', os.path.join(folder, '程 序')], check=True)
        # no network, and mounts of its own
        rights = ['-n', '-m'] if os.getuid() == 0 else ['-n', '-m', '-r']
        return subprocess.run(['unshare', *rights, sys.executable, __file__], env=os.environ | {INSIDE: folder}).returncode


if __name__ == '__main__':
    sys.exit(main())
