#!/usr/bin/env python3
"""The checks of .ci/run that need ../shared or the launcher: each passes or fails, all are run, and a tally is the last line.

usage: check.py [--raise]     --raise writes the scores reached into ratchet.json, where they are higher
"""
import json, os, pathlib, random, re, resource, shutil, signal, subprocess, sys, tempfile, time

import inject

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / 'shared'
RATCHET = ROOT / '.ci' / 'ratchet.json'
WAIVERS = ROOT / '.ci' / 'gold-waivers.json'
ARTICLES = {'000': 27, '001': 7, '002': 19, '003': 38, '004': 1}
TEXT = '云岭市2031年上半年经济运行情况\n\n　　上半年，全市实现地区生产总值432.6亿元，同比增长5.2%。\n'

passed, failed = [], []


def check(name):
    """Runs a check at once; an AssertionError is its failure, anything else too."""
    def run(body):
        began = time.monotonic()
        try:
            note = body() or ''
        except Exception as e:  # one broken check must not hide the others
            failed.append(name)
            print(f'FAILED {name}: {type(e).__name__ if not isinstance(e, AssertionError) else ""} {e}', flush=True)
        else:
            passed.append(name)
            print(f'passed {name} ({time.monotonic() - began:.1f} s) {note}', flush=True)
    return run


def jingwei(*words, launcher=ROOT / 'jingwei', cwd=ROOT, env=None, timeout=600, stdout=subprocess.PIPE):
    return subprocess.run([str(launcher), *map(str, words)], cwd=cwd, env=env, timeout=timeout,
                          stdout=stdout, stderr=subprocess.PIPE)


def lines(run):
    assert run.returncode == 0, f'exit {run.returncode}: {run.stderr.decode(errors="replace").strip()}'
    return [json.loads(line) for line in run.stdout.decode('utf-8').splitlines()]


def seeds():
    found = sorted((SHARED / 'seeds').glob('*.txt'))
    assert len(found) == 5, f'{len(found)} seeds in {SHARED / "seeds"}, not 5'
    return found


def scores(report):
    """The numbers of the scorer's report that must not fall, by name."""
    all_ = report['all']
    placed = report['placed'] * all_['spotted']['recall']  # of all labelled facts: a share of the spotted ones may fall when more are spotted
    return {name: all_[name]['f1'] for name in ('spotted', 'typed', 'bound', 'full')} | {'placed': round(placed, 4)}


def held(room, reached, slack=0.0):
    """Holds the scores of a room against the least of the ratchet (less a slack where chance has a part), and raises them there when asked; the ratchet's names are room.score."""
    least = json.loads(RATCHET.read_text(encoding='utf-8'))
    names = {f'{room}.{k}': round(v, 4) for k, v in reached.items()}
    print('       ' + ', '.join(f'{k} {v:.4f} (least {least.get(k, 0):.4f})' for k, v in names.items()))
    if '--raise' in sys.argv:
        RATCHET.write_text(json.dumps(least | {k: max(v, least.get(k, 0)) for k, v in names.items()}, indent=2) + '\n', encoding='utf-8')
    fallen = [k for k in least if k.startswith(room + '.') and names.get(k, 0) < least[k] - slack - 1e-9]
    assert not fallen, f'{fallen} fell'
    risen = [k for k, v in names.items() if v > least.get(k, 0) + 1e-9]
    return f'{", ".join(risen)} rose: hold them with .ci/check.py --raise and commit .ci/ratchet.json' if risen else ''


def audit(folder, *files):
    """All findings on the files; a hard violation among them is no failure here."""
    out = pathlib.Path(folder, 'findings.jsonl')
    run = jingwei('audit', '--format', 'jsonl', '-o', out, *files)
    assert run.returncode in (0, 1), f'exit {run.returncode}: {run.stderr.decode(errors="replace").strip()}'
    return out


def checks_score(findings, *keys):
    score = subprocess.run([sys.executable, str(SHARED / 'gold' / 'score_checks.py'), '--json', '--pred', str(findings), *map(str, keys)],
                           stdout=subprocess.PIPE, check=True)
    return json.loads(score.stdout)


def failing_passages(facts, gold):
    """The places (seed:line) of the passages of a gold file that are not read in full."""
    told = subprocess.run([sys.executable, str(SHARED / 'gold' / 'score_facts.py'), '--misses', '1000000', '--pred', str(facts), str(gold)],
                          stdout=subprocess.PIPE, check=True).stdout.decode('utf-8')
    return re.findall(r'^\[(\w+:\d+)\] ', told, flags=re.MULTILINE)


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def copy(home):
    """The project as a fresh clone has it, with what is not committed yet."""
    listed = subprocess.run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    for name in filter(None, listed.stdout.decode('utf-8').split('\0')):
        if (ROOT / name).is_file():
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, home / name)


@check('../shared is there: seeds, gold, scorer')
def _():
    for path in ['seeds', 'gold/score_facts.py']:
        assert (SHARED / path).exists(), f'{SHARED / path} is missing; these checks need it'
    seeds()


@check('the articles of the five compilations are 27 + 7 + 19 + 38 + 1')
def _():
    found = lines(jingwei('articles', *seeds()))
    counts = {seed: sum(os.path.basename(a['doc']).startswith(seed) for a in found) for seed in ARTICLES}
    assert counts == ARTICLES, f'{counts}, not {ARTICLES}'


@check('the gold scores do not fall')
def _():
    every = json.loads(RATCHET.read_text(encoding='utf-8'))
    least = {k: v for k, v in every.items() if '.' not in k}
    with tempfile.TemporaryDirectory() as folder:
        facts = pathlib.Path(folder, 'facts.jsonl')
        run = jingwei('extract', *seeds(), '--format', 'jsonl')
        found = lines(run)
        facts.write_bytes(run.stdout)
        score = subprocess.run([sys.executable, str(SHARED / 'gold' / 'score_facts.py'), '--json', '--pred', str(facts),
                                *map(str, sorted((SHARED / 'gold').glob('facts-*.jsonl')))], stdout=subprocess.PIPE, check=True)
    reached = scores(json.loads(score.stdout))
    print('       ' + ', '.join(f'{k} {v:.4f} (least {least.get(k, 0):.4f})' for k, v in reached.items()))
    if '--raise' in sys.argv:
        RATCHET.write_text(json.dumps(every | {k: max(v, least.get(k, 0)) for k, v in reached.items()}, indent=2) + '\n', encoding='utf-8')
    fallen = [k for k in least if reached.get(k, 0) < least[k] - 1e-9]
    assert not fallen, f'{fallen} fell'
    risen = [k for k, v in reached.items() if v > least.get(k, 0) + 1e-9]
    return f'{len(found)} facts' + (f'; {", ".join(risen)} rose: hold them with .ci/check.py --raise and commit .ci/ratchet.json' if risen else '')


@check('no gold file has more passages that are not read in full')
def _():
    """Waivers name passages by seed and line, never by their words; --raise takes off those that are read in full by now."""
    waived = json.loads(WAIVERS.read_text(encoding='utf-8'))
    with tempfile.TemporaryDirectory() as folder:
        facts = pathlib.Path(folder, 'facts.jsonl')
        run = jingwei('extract', *seeds(), '--format', 'jsonl')
        lines(run)
        facts.write_bytes(run.stdout)
        failing = {gold.name: failing_passages(facts, gold) for gold in sorted((SHARED / 'gold').glob('facts-*.jsonl'))}
    more = {name: sorted(set(ids) - set(waived.get(name, []))) for name, ids in failing.items() if len(ids) > len(waived.get(name, []))}
    assert not more, f'more passages fail; new ones: {more}'
    if '--raise' in sys.argv:
        WAIVERS.write_text(json.dumps(failing, indent=1) + '\n', encoding='utf-8')
    fewer = [name for name, ids in failing.items() if len(ids) < len(waived.get(name, []))]
    return ', '.join(f'{name} {len(ids)}' for name, ids in failing.items()) + (f'; fewer in {", ".join(fewer)}: hold with --raise' if fewer else '')


@check('the scores of commitments do not fall')
def _():
    with tempfile.TemporaryDirectory() as folder:
        told = pathlib.Path(folder, 'commitments.jsonl')
        run = jingwei('commitments', *seeds(), '--format', 'jsonl')
        lines(run)
        told.write_bytes(run.stdout)
        score = subprocess.run([sys.executable, str(SHARED / 'gold' / 'score_commitments.py'), '--json', '--pred', str(told),
                                *map(str, sorted((SHARED / 'gold').glob('commitments-*.jsonl')))], stdout=subprocess.PIPE, check=True)
    return held('commitments', {k: v for k, v in json.loads(score.stdout).items() if isinstance(v, float)})


@check('the scores of the audit do not fall, on the texts and on their altered twins')
def _():
    with tempfile.TemporaryDirectory() as folder:
        keys = sorted((SHARED / 'gold').glob('checks-*.jsonl'))
        c = checks_score(audit(folder, *seeds()), *keys)
        subprocess.run([sys.executable, str(SHARED / 'gold' / 'make_twins.py'), '--seeds', str(SHARED / 'seeds'), '--out', str(pathlib.Path(folder, 'twins')),
                        *map(str, keys)], stdout=subprocess.DEVNULL, check=True)
        t = checks_score(audit(folder, *sorted(pathlib.Path(folder, 'twins').glob('*.txt'))), pathlib.Path(folder, 'twins', 'key.jsonl'))
    twins = t['violated/twin']
    return held('audit', {
        'hard': c.get('violated/hard found', 0) / c['violated/hard'], 'soft': c.get('violated/soft found', 0) / c['violated/soft'],
        'holds': c.get('holds confirmed', 0) / c['holds'], 'suspicious': c.get('suspicious found', 0) / c['suspicious'],
        'no_false_alarm': 1 - (c.get('false alarm', 0) + c.get('false alarm on suspicious', 0)) / (c['holds'] + c['suspicious']),
        'twins': t.get('twin caught', 0) / twins, 'twins_not_said_to_hold': 1 - t.get('twin called holds', 0) / twins})


@check('of digits changed in what held, those that can be known are found')
def _():
    with tempfile.TemporaryDirectory() as folder:
        clean = [json.loads(l) for l in audit(folder, *seeds()).read_text(encoding='utf-8').splitlines()]
        found = missed = 0
        for chance in range(2):
            texts = {seed.name: seed.read_bytes().decode('utf-8').split('\n') for seed in seeds()}
            changes = inject.inject(texts, clean, random.Random(chance))
            for name, text in texts.items():
                pathlib.Path(folder, name).write_bytes('\n'.join(text).encode('utf-8'))
            told = audit(folder, *(pathlib.Path(folder, seed.name) for seed in seeds())).read_text(encoding='utf-8')
            tally, _ = inject.judge(changes, [json.loads(l) for l in told.splitlines()])
            found += sum(n for (_, verdict), n in tally.items() if verdict == 'found')
            missed += sum(n for (_, verdict), n in tally.items() if verdict == 'missed')
        whole = {seed.name: seed.read_bytes().decode('utf-8').split('\n') for seed in seeds()}
        printed, used = inject.share(clean, whole)
        _, partnered = inject.share(inject.with_partner(clean), whole)
    print(f'       {found} of {found + missed} found; {used} of {printed} printed figures take part in a check, {partnered} of them beside other figures')
    return held('injected', {'found': found / (found + missed), 'taking_part': used / printed, 'with_partner': partnered / printed}, slack=0.015)  # which digits are changed depends on what was found


@check('every fact stands inside its line of the original')
def _():
    texts = {}
    for seed in seeds():
        texts[str(seed)] = [l.rstrip('\r') for l in seed.read_bytes().decode('utf-8-sig').split('\n')]
    found = lines(jingwei('extract', *seeds(), '--format', 'jsonl'))
    assert found, 'no facts at all'
    outside = [f for f in found if not 0 <= f['column'] < len(texts[f['doc']][f['line'] - 1])]
    assert not outside, f'{len(outside)} facts stand outside their line, the first: {outside[0]}'


@check('a launcher in a folder with blanks and Chinese characters, called from elsewhere under a POSIX locale')
def _():
    env = {k: v for k, v in os.environ.items() if not k.startswith('LC_') and k != 'LANG'} | {'LC_ALL': 'POSIX'}
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder, '经 纬')
        elsewhere = pathlib.Path(folder, '别 处')
        elsewhere.mkdir()
        copy(home)
        (elsewhere / '月 报.txt').write_text(TEXT, encoding='utf-8')
        # two first uses at once: one builds, the other waits
        both = [subprocess.Popen([str(home / 'jingwei'), 'extract', '--format', 'jsonl', '月 报.txt'], cwd=elsewhere, env=env,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
        answers = [p.communicate(timeout=900) for p in both]
        for p, (out, err) in zip(both, answers):
            assert p.returncode == 0, err.decode(errors='replace')
            facts = [json.loads(line) for line in out.decode('utf-8').splitlines()]
            assert {f['doc'] for f in facts} == {'月 报.txt'}, facts
            assert {'432.6', '5.2'} <= {str(f['value']) for f in facts}, facts
        said = b''.join(err for _, err in answers).decode('utf-8')
        assert said.count('building') == 1 and said.count('waiting') == 1, said
        link = elsewhere / 'jw'
        link.symlink_to(home / 'jingwei')
        again = jingwei('--version', launcher=link, cwd=elsewhere, env=env)
        assert again.returncode == 0 and not again.stderr, again.stderr


@check('no JDK is one clear line and 2')
def _():
    with tempfile.TemporaryDirectory() as folder:
        for tool in ['sh', 'dirname', 'readlink', 'locale', 'sed', 'head', 'find', 'cat']:
            os.symlink(shutil.which(tool), os.path.join(folder, tool))
        env = {'PATH': folder}
        none = jingwei('--version', env=env)
        assert none.returncode == 2 and re.fullmatch(rb'jingwei: [^\n]*JDK 17[^\n]*\n', none.stderr), none
        old = pathlib.Path(folder, 'java')
        old.write_text('#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n')
        old.chmod(0o755)
        older = jingwei('--version', env=env)
        assert older.returncode == 2 and re.fullmatch(rb'jingwei: [^\n]*JDK 17[^\n]*\n', older.stderr), older


@check('a start takes well under a second of work, whatever else the machine does')
def _():
    jingwei('--version')
    times = {}
    with tempfile.TemporaryDirectory() as folder:
        small = pathlib.Path(folder, 'small.txt')
        small.write_text(TEXT, encoding='utf-8')
        for words in [('--version',), ('extract', small)]:
            spent = []
            for _ in range(5):
                began = cpu_of_children()
                assert jingwei(*words).returncode == 0
                spent.append(cpu_of_children() - began)
            times[words[0]] = min(spent)
    assert times['--version'] < 0.5 and times['extract'] < 1.0, times
    return ', '.join(f'{k} {v:.2f} s' for k, v in times.items())


@check('a reader that goes away ends it quietly, a full disk does not')
def _():
    run = subprocess.run(f'"{ROOT}/jingwei" extract --format jsonl "{SHARED}/seeds" | head -n 1', shell=True, stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, timeout=120)
    assert json.loads(run.stdout) and run.stderr == b'', run.stderr
    if os.path.exists('/dev/full'):
        with open('/dev/full', 'wb') as full:
            lost = jingwei('articles', *seeds(), stdout=full)
        assert lost.returncode == 2 and lost.stderr.count(b'\n') == 1, lost


@check('an interrupt leaves no half line')
def _():
    with tempfile.TemporaryDirectory() as folder:
        for i in range(40):
            for seed in seeds():
                shutil.copy(seed, pathlib.Path(folder, f'{i} {seed.name}'))
        run = subprocess.Popen([str(ROOT / 'jingwei'), 'extract', '--format', 'jsonl', folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))  # a shell in the background ignores it, and so would its children
        first = run.stdout.readline()
        run.send_signal(2)
        out, err = first + run.stdout.read(), run.stderr.read()
        run.wait(timeout=30)
    assert run.returncode == 130, run.returncode
    assert out.endswith(b'\n') and all(json.loads(line) for line in out.splitlines()), out[-200:]
    assert err == b'', err


print(f'{len(passed)} passed, {len(failed)} failed', flush=True)
sys.exit(1 if failed else 0)
