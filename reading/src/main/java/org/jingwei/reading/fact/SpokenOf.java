package org.jingwei.reading.fact;

import static org.jingwei.reading.fact.Cue.*;

import java.util.List;
import java.util.Optional;
import org.jingwei.reading.lexicon.WordList;

/**
 * What a clause without a figure speaks of, for the figures to come: the contest that one is placed in (在全市营商环境评价中，位列第一), the
 * firm, the trade or the works that own what follows (推动十大产业链延链补链，产值达到…), the members of a list.
 */
final class SpokenOf {

    private static final int LONGEST_MENTION = 4;
    private static final int LONGEST_OWNER = 24;
    private static final int LONGEST_DOER = 14;
    private static final String INSURANCE = "保险";

    private final Memory memory;

    SpokenOf(Memory memory) {
        this.memory = memory;
    }

    /** Notes what the clause speaks of; {@code noun} is what is left of it without what it says of time, place and status. */
    void note(Phrase left, Phrase noun) {
        if (memory.list.listed && !memory.list.summed.isEmpty()) {
            memory.subjects = memory.list.summed;
            memory.list.listed = false;
        } else if (!produce(left) && !trade(left) && !noun.isEmpty()) {
            members(noun);
            name(noun);
        }
        works(left);
    }

    /** [滨江公园项目]是全市重点工程，总投资…: the works that the clause says something of. */
    private void works(Phrase left) {
        for (int k = 1; k < left.size(); k++) {
            if (left.isOnly(k, "是") || left.isOnly(k, "为")) {
                String works = left.until(k).joined();
                if (WordList.PLANT.ends(works) && works.length() > 3 && works.length() <= LONGEST_OWNER) {
                    memory.owner = works;
                    memory.ownerTold = true;
                    memory.theme.worksNamed = true;
                }
                return;
            }
        }
    }

    /** [粮食]生产再获丰收，总产…: what is produced owns what follows. */
    private boolean produce(Phrase left) {
        Optional<String> made = WordList.PRODUCE.at(left.text(), left.get(0).begin());
        boolean opens = made.isPresent()
                && WordList.PRODUCED.startsAt(
                        left.text(), left.get(0).begin() + made.get().length());
        if (opens) {
            memory.owner = made.get();
            memory.ownerTold = true;
            memory.trade = "";
        }
        return opens;
    }

    /** [装备制造产业]依托本地优势，…，产值…: the trade that opens a sentence is its subject. */
    private boolean trade(Phrase left) {
        Token first = left.get(0);
        boolean opens = memory.list.fresh
                && !memory.ownerTold
                && (first.kind() == Token.Kind.TEXT || first.isAny(Cues.NOUNS | BLOCK.bit()));
        String words =
                opens ? left.text().substring(left.get(0).begin(), left.tail().end()) : "";
        for (int end = 3; end < Math.min(LONGEST_DOER, words.length()) && words.charAt(end - 1) != '、'; end++) {
            if (words.charAt(end - 1) == '业' && words.charAt(end - 2) != '企' && isTrade(words, end)) {
                memory.trade = words.substring(0, end);
                memory.owner = memory.trade;
                memory.ownerTold = true;
                return true;
            }
        }
        return false;
    }

    /** 甲、乙和丙等传统产业形势严峻，产值分别…: the members of a list that later clauses tell something of. */
    private void members(Phrase noun) {
        int end = 0;
        while (end < noun.size() && !noun.isOnly(end, "等")) {
            end++;
        }
        List<String> parts = noun.until(end).parts();
        if (end < noun.size() && parts.size() > 1) {
            memory.list.members = parts;
        }
    }

    private void name(Phrase noun) {
        Optional<String> contest = contest(noun.joined());
        int named = lastName(noun);
        if (contest.isPresent()) {
            memory.speaksOf(contest.get());
        } else if (named >= 0 && noun.size() <= LONGEST_MENTION) {
            memory.speaksOf(noun.textOf(named));
        } else if (memory.list.fresh) {
            ownerIn(noun);
        } else {
            goods(noun.joined()).ifPresent(this::owns);
        }
    }

    private static int lastName(Phrase noun) {
        int k = noun.size() - 1;
        while (k >= 0 && !noun.get(k).is(NAME)) {
            k--;
        }
        return k;
    }

    /** 在全市营商环境[评价]中: what one is placed in, without 在 and 中. */
    private static Optional<String> contest(String mentioned) {
        for (String contest : WordList.CONTEST.words()) {
            int begin = mentioned.lastIndexOf(contest);
            int end = begin + contest.length();
            if (begin > 0 && mentioned.length() - end <= 1) {
                return Optional.of(mentioned.substring(mentioned.startsWith("在") ? 1 : 0, end));
            }
        }
        return Optional.empty();
    }

    private void owns(String thing) {
        memory.owner = thing;
        memory.ownerTold = true;
    }

    /** 推动十大[产业链]延链补链，产值达到…: the thing that a clause without a figure speaks of owns what follows. */
    private void ownerIn(Phrase noun) {
        int k = noun.size() - 1;
        while (k >= 0 && !noun.get(k).is(HEAD) && !noun.isOnly(k, "项目")) {
            k--;
        }
        String owner = noun.until(k + 1).joined();
        int etc = owner.lastIndexOf('等');
        int list = owner.indexOf('、');
        if (owner.length() > LONGEST_OWNER && list > 0 && list < etc) {
            owner = owner.substring(0, list) + owner.substring(etc);
        }
        Optional<String> some = some(owner);
        if (some.isPresent()) {
            memory.owner = some.get();
        } else if (k < 0 && (memory.owner.isEmpty() || !memory.ownerTold)) {
            String doer = doer(noun);
            memory.owner = doer.isEmpty() ? memory.owner : doer;
            memory.ownerTold |= !doer.isEmpty();
        } else if (owner.length() <= LONGEST_OWNER && owner.length() > 2) {
            memory.owner = owner;
            boolean measured = k >= 0 && noun.get(k).is(HEAD) && k <= 1;
            if (measured && memory.subjects.isEmpty()) {
                memory.subjects = List.of(owner);
            }
        }
    }

    /** 集中开工一批[项目]: what 一批 are. */
    private static Optional<String> some(String owner) {
        if (!WordList.SOME.in(owner)) {
            return Optional.empty();
        }
        return WordList.SOME.words().stream()
                .filter(word -> owner.indexOf(word) >= 0)
                .map(word -> owner.substring(owner.lastIndexOf(word) + word.length()))
                .filter(things -> things.length() > 1)
                .findFirst();
    }

    /** [清河铜业]稳产增效，产值达到…: the firm or the trade that the clause begins with; empty if it begins with none. */
    private static String doer(Phrase noun) {
        String clause = noun.joined();
        String words = WordList.FOSTERS
                .at(clause, 0)
                .map(verb -> clause.substring(verb.length()))
                .orElse(clause);
        Optional<String> atOnce = namedAtOnce(words);
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        for (int end = 3; end <= Math.min(LONGEST_DOER, words.length()); end++) {
            if (isTrade(words, end)) {
                return words.substring(0, end);
            }
        }
        return "";
    }

    private static boolean isTrade(String words, int end) {
        boolean firms = words.startsWith("企业", end - 2);
        return WordList.OWNER.endsAt(words, end)
                && (firms ? end > 4 : !WordList.NO_INDUSTRY.endsAt(words, end))
                && (end > 3 || !words.startsWith("产业", end - 2))
                && !WordList.OWNER_GOES_ON.startsAt(words, end);
    }

    /** [“八大水利工程”]顺利推进，完成投资…; 扩大[基本医疗、基本养老保险]覆盖面，参保率…: works in quotes, an insurance. */
    private static Optional<String> namedAtOnce(String words) {
        int close = words.startsWith("“") ? words.indexOf('”') : -1;
        if (close > 0 && WordList.FACILITY.endsAt(words, close)) {
            return Optional.of(words.substring(0, close + 1));
        }
        int insured = words.lastIndexOf(INSURANCE) + INSURANCE.length();
        int verb = WordList.WIDENS.at(words, 0).map(String::length).orElse(0);
        boolean ofIt = insured == words.length() || WordList.INSURED.startsAt(words, insured);
        return insured > verb + INSURANCE.length() && insured - verb <= LONGEST_OWNER && ofIt
                ? Optional.of(words.substring(verb, insured))
                : goods(words);
    }

    /** [集中采购药品耗材]，价格下降50%: goods that a short clause names alone. */
    private static Optional<String> goods(String clause) {
        return Optional.of(clause).filter(words -> words.length() <= LONGEST_DOER && WordList.ON_SALE.ends(words));
    }
}
