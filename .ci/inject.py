"""Errors put into the seeds, one printed digit each, and whether an audit finds them.

An error can be known if its number took part in a check that held on the clean text and left its interval. Whether it left it is
told by the audit of the altered text itself: a finding of the same rule about the same places, with the altered number, that still
holds. An altered number of which nothing bad is said, and that no longer takes part in what held, counts as missed.
"""
import json, os, random, re
from collections import Counter, defaultdict
from fractions import Fraction

DIGITS = re.compile(r'\d')


def place(text, finding, number):
    """Where the number stands: in the only line of the finding that has it, once, inside the words quoted; None if that is not sure."""
    standing = re.compile(r'(?<![\d.．,])' + re.escape(number) + r'(?![\d.．]|,\d{3})')
    if not standing.search(finding['quote']):
        return None  # 三 in the text is 3 to the check
    at = []
    for n in finding['lines']:
        line = text[n - 1]
        for m in standing.finditer(line):
            at.append((n, m.start()))
    return at[0] if len(at) == 1 else None


def altered(number, rng):
    """The number with one digit changed; its first digit never to 0."""
    spots = [m.start() for m in DIGITS.finditer(number)]
    spot = rng.choice(spots)
    least = 1 if spot == spots[0] and len(spots) > 1 else 0
    digit = rng.choice([d for d in '0123456789'[least:] if d != number[spot]])
    return number[:spot] + digit + number[spot + 1:]


def inject(texts, findings, rng):
    """Changes the texts (by name, lists of lines) at places that do not touch each other; answers what was changed."""
    changes, taken = [], set()
    held = [f for f in findings if f['verdict'] == 'holds' and any(DIGITS.search(n) for n in f['numbers']) and not f['also']]
    rng.shuffle(held)
    for f in held:
        numbers = [n for n in f['numbers'] if DIGITS.search(n)]
        number = rng.choice(numbers)
        name = os.path.basename(f['doc'])
        near = {(name, n + d) for n in f['lines'] for d in range(-2, 3)}
        spot = place(texts[name], f, number)
        if spot is None or near & taken:
            continue
        taken |= near
        now = altered(number, rng)
        n, i = spot
        line = texts[name][n - 1]
        texts[name][n - 1] = line[:i] + now + line[i + len(number):]
        changes.append({'finding': f, 'name': name, 'line': n, 'was': number, 'now': now})
    return changes


WEAK = ('V1101', 'V1103', 'V1104', 'V1105', 'V1106', 'V1110', 'V1201', 'V902', 'V903', 'V1501', 'V1502', 'V1512', 'V1513')


def whole_number(change):
    """Whether a count and a percentage are such that some whole number gives the one from the other whatever they are: then nothing is said."""
    if change['finding']['code'] not in ('V202', 'V302') or len(change['finding']['numbers']) != 2:
        return False
    now = [change['now'] if n == change['was'] else n for n in change['finding']['numbers']]
    if not now[0].isdigit():
        return False
    unit = Fraction(1, 10 ** len(now[1].partition('.')[2])) / 2
    count, least, most = int(now[0]), (Fraction(now[1]) - unit) / 100, (Fraction(now[1]) + unit) / 100
    if change['finding']['code'] == 'V302':  # the base of a growth, or of a fall
        ends = [count / (1 + r) for sign in (1, -1) for r in (sign * least, sign * most) if 1 + r > 0]
        fell = re.search('下降|减少|回落', change['finding']['quote'])
        low, high = sorted(ends[2:] if fell else ends[:2])
    elif least <= 0 or most > 1:
        return False
    else:
        low, high = (count / most, count / least) if '÷' in change['finding']['computation'] else (count * least, count * most)
    return -(-low // 1) <= high


def judge(changes, findings):
    """How many of the changes were found, missed, or cannot be known, by kind of check."""
    at = defaultdict(list)
    for f in findings:
        for n in f['lines']:
            at[os.path.basename(f['doc']), n].append(f)
    tally, missed = Counter(), []
    for c in changes:
        there = [f for f in at[c['name'], c['line']] if c['now'] in f['numbers']]
        bad = any(f['verdict'] in ('violated', 'suspicious', 'unresolved') for f in there)
        rest = Counter(c['finding']['numbers']) - Counter([c['was']])
        bound = c['finding']['code'] in WEAK  # beside a sum or growth that holds, Weaker leaves unsaid what says less of the same figures
        same = any((f['code'] == c['finding']['code'] or bound) and f['verdict'] == 'holds'
                   and not rest - Counter(f['numbers']) for f in there) or whole_number(c)
        words = c['finding']['quote'].replace(' ', '')
        open_list = ('等' + c['was'] in words or c['finding']['code'] == 'V801' and re.search('等[^、，。；]{0,6}$', words)) \
            and float(c['now']) > float(c['was'])  # 等5个 may be more than are named, and so may 5个：…、…等
        verdict = 'found' if bad else 'cannot be known' if same or open_list else 'missed'
        tally[c['finding']['kind'], verdict] += 1
        if verdict == 'missed':
            missed.append(c)
    return tally, missed


FIGURE = re.compile(r'(?<![\d.．A-Za-z第])\d+(?:[.．]\d+)?(?![\d.．]|\s?[年月日号时])')


RANGES = ('V1104', 'V1512', 'V1513')  # that a figure is of a usual size, or a rate no more than all: no other figure bears it out


def with_partner(findings):
    """The findings without those that only say that a figure is of a usual size."""
    return [f for f in findings if f['verdict'] != 'holds' or f['code'] not in RANGES]


def share(findings, texts):
    """The printed figures of the texts (no dates, no ordinals), and how many of them took part in a finding.

    A finding names its numbers and its lines, but not which stands where: so each number that it names counts for one printed
    figure of its lines, the first that no other number of it has taken. The partner in another document takes part as well.
    """
    printed = defaultdict(list)
    for name, text in texts.items():
        for n, line in enumerate(text, 1):
            printed[name, n] = [(m.start(), m.group()) for m in FIGURE.finditer(line)]
    taking = set()
    for f in findings:
        left = Counter(f['numbers'])
        places = [(f['doc'], n) for n in f['lines']] + [(a['doc'], n) for a in f['also'] for n in a['lines']]
        for doc, n in dict.fromkeys(places):
            for at, number in printed[os.path.basename(doc), n]:
                if left[number] > 0:
                    left[number] -= 1
                    taking.add((os.path.basename(doc), n, at))
    return sum(map(len, printed.values())), len(taking)
