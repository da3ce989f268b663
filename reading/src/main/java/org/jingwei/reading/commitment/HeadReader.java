package org.jingwei.reading.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what stands before the deed of a clause. Thread-safe. */
final class HeadReader {

    private static final Pattern LIST_MARK = Pattern.compile(
            "第?[一二三四五六七八九十]{1,3}(?:方面|点|个)?(?:[是要、．.]|则是)|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]|—+|●|☆|\\[[0-9]+]");
    private static final Pattern LEADS_VERB = Pattern.compile(
            "(?:(?:具体|总体|共同|分别|要|总)?(?:牵头负责|牵头抓总|牵头组织|牵头|负责|主持|承办|统筹|主抓|为主|包抓))(?=[，。；]|$|(?!协调|调度|推进|谋划|抓好|实施))");
    private static final Pattern LEADS_BARE = Pattern.compile("(?:牵头负责|牵头抓总|牵头|负责|主持|承办|主抓|包抓)");
    private static final Pattern WITH = Pattern.compile("(?:要)?(?:积极|主动|全力|密切)?(?:会同|联合|协同|商)");
    private static final Pattern HELPS = Pattern.compile("(?:要)?(?:积极|主动|全力|密切|做好)?(?:配合|协助|参与)(?:做好)?");
    private static final Pattern URGES = Pattern.compile("(?:要)?(?:督促指导|指导督促|督导|督促|指导|带领)");
    /** 统筹住建等部门: units that are told to act, where an office's name follows. */
    private static final Pattern CALLS = Pattern.compile("(?:牵头)?(?:组织|统筹|协调|调动)(?:协调)?");

    private static final Pattern UNITS = Pattern.compile("(?:部门|单位|乡镇|街道|科室|局|委|办)$");
    private static final String PASSES = "通过";
    private static final Pattern DUTY = Pattern.compile("负责|承办");
    private static final Pattern I_MYSELF = Pattern.compile("我(?=亲自|来|负责|牵头|带队|要(?!求|强调|说|讲|再))");

    private final Words words;
    private final NameList names;
    private final Limits limits;

    HeadReader(Words words, Limits limits) {
        this.words = words;
        this.names = new NameList(words);
        this.limits = limits;
    }

    Head read(String text, Clause clause) {
        return new Reading(text, clause.from(), clause.to()).head();
    }

    /** One clause while its head is taken off. */
    private final class Reading {
        private final String text;
        private final int to;
        private int at;
        private Optional<Limit> limit = Optional.empty();
        private Optional<Parties> parties = Optional.empty();
        private boolean helper;
        private boolean led;
        private boolean duty;
        private boolean charged;
        private boolean lends;
        private boolean modal;
        private boolean endModal;
        private boolean listed;

        Reading(String text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
        }

        Head head() {
            boolean more = true;
            while (more && at < to) {
                int before = at;
                blanks();
                more = listMark() || limit() || owner() || nobody() || endModal() || modal() || lead() || at > before;
            }
            blanks();
            return new Head(
                    at,
                    limit,
                    parties,
                    parties.isPresent() && at >= to,
                    helper,
                    led,
                    lends,
                    duty,
                    charged,
                    modal,
                    endModal,
                    listed);
        }

        private void blanks() {
            while (at < to && " 　“”".indexOf(text.charAt(at)) >= 0 && !properQuote()) {
                at++;
            }
        }

        /** A quote that closes inside the clause belongs to a name. */
        private boolean properQuote() {
            int close = text.indexOf('”', at + 1);
            return text.charAt(at) == '“' && close > 0 && close < to;
        }

        private boolean listMark() {
            Matcher m = LIST_MARK.matcher(text).region(at, to);
            if (parties.isEmpty() && m.lookingAt()) {
                modal |= m.group().endsWith("要");
                listed |= !m.group().startsWith("[");
                at = m.end();
                return true;
            }
            return false;
        }

        private boolean limit() {
            if (limit.isPresent()) {
                return false;
            }
            Optional<Limit> found = limits.in(text, at, to).filter(l -> l.from() == at);
            found.ifPresent(l -> at = l.to());
            limit = found;
            return found.isPresent();
        }

        private boolean nobody() {
            Optional<String> word = words.at(text, at, Role.NOBODY);
            word.ifPresent(w -> at += w.length());
            return word.isPresent();
        }

        private boolean modal() {
            Optional<String> word = words.at(text, at, Role.MODAL);
            if (word.isEmpty() || Modals.partOfWord(text, at, word.get())) {
                return false;
            }
            modal = true;
            at += word.get().length();
            return true;
        }

        private boolean endModal() {
            Optional<String> word = words.at(text, at, Role.END_MODAL);
            if (word.isEmpty() || gains(word.get())) {
                return false;
            }
            modal = true;
            endModal = true;
            at += word.get().length();
            return true;
        }

        /** 争取 before an amount of money or things is the deed itself. */
        private boolean gains(String word) {
            return word.equals("争取") && Modals.gains(text.substring(at, to), words);
        }

        private boolean lead() {
            Optional<String> word = words.at(text, at, Role.LEAD).filter(w -> !passes(w) && !urgesOthers(w));
            word.ifPresent(w -> at += w.length());
            if (word.isPresent() && at < to && text.charAt(at) == '、') {
                at++;
            }
            return word.isPresent();
        }

        private boolean owner() {
            if (parties.isPresent()) {
                return false;
            }
            Matcher myself = I_MYSELF.matcher(text).region(at, to);
            if (myself.lookingAt()) {
                parties = Optional.of(new Parties(List.of("我"), List.of()));
                at = myself.end();
                return true;
            }
            if (urged() || leaders()) {
                return true;
            }
            boolean called = at < to && "由请".indexOf(text.charAt(at)) >= 0;
            Optional<NameList.Found> found = names.at(text, called ? at + 1 : at, to);
            if (found.isEmpty()) {
                return false;
            }
            modal |= called;
            parties = Optional.of(new Parties(found.get().names(), List.of()));
            at = found.get().to();
            relations(called);
            return true;
        }

        /** 积极配合…局 at the beginning: whoever was named before helps the one named now. */
        private boolean leaders() {
            Matcher m = HELPS.matcher(text).region(at, to);
            if (!m.lookingAt()) {
                return false;
            }
            Optional<NameList.Found> found = names.at(text, m.end(), to);
            found.ifPresent(f -> {
                parties = Optional.of(new Parties(f.names(), List.of()));
                led = true;
                at = f.to();
            });
            return found.isPresent();
        }

        /** 督促指导各部门 at the beginning: those told to act help whoever was named before. */
        private boolean urged() {
            Optional<NameList.Found> found = toldToAct();
            found.ifPresent(f -> {
                parties = Optional.of(new Parties(f.names(), List.of()));
                helper = true;
                at = f.to();
            });
            return found.isPresent();
        }

        private Optional<NameList.Found> toldToAct() {
            Matcher m = URGES.matcher(text).region(at, to);
            if (m.lookingAt()) {
                return names.at(text, m.end(), to);
            }
            Matcher calls = CALLS.matcher(text).region(at, to);
            return calls.lookingAt()
                    ? names.at(text, calls.end(), to).filter(f -> units(f, calls.end()))
                    : Optional.empty();
        }

        /** 通过国家评估 is a deed; 通过培训 is a way. */
        private boolean passes(String word) {
            return word.equals(PASSES) && words.ends(text.substring(at, to).strip(), Role.EXAM);
        }

        /** 督促加快建设 adds nothing to the deed; 督促企业开工 is one. */
        private boolean urgesOthers(String word) {
            return URGES.matcher(word).matches()
                    && !words.starts(
                            text.substring(at + word.length(), to), Role.PROGRESS, Role.LIGHT, Role.DO, Role.LEAD);
        }

        /** Each of them a unit, or all together (住建、信访等部门). */
        private boolean units(NameList.Found found, int from) {
            String printed = text.substring(from, found.to());
            boolean each = found.names().stream().allMatch(name -> words.ends(name, Role.OWNER));
            return UNITS.matcher(printed).find() && (each || printed.contains("等"));
        }

        private void relations(boolean called) {
            boolean more = true;
            while (more && at < to) {
                blanks();
                more = modal() || calls() || lead() || leads(called) || with() || helps() || urges();
            }
        }

        private boolean leads(boolean called) {
            Matcher m = (called ? LEADS_BARE : LEADS_VERB).matcher(text).region(at, to);
            if (!m.lookingAt()) {
                return false;
            }
            modal = true;
            charged = true;
            duty = DUTY.matcher(m.group()).find();
            at = m.end();
            return true;
        }

        /** 组织公安、住建等部门: they help whoever calls them. */
        private boolean calls() {
            Matcher m = CALLS.matcher(text).region(at, to);
            if (!m.lookingAt()) {
                return false;
            }
            Optional<NameList.Found> found = names.at(text, m.end(), to).filter(f -> units(f, m.end()));
            found.ifPresent(f -> {
                parties = parties.map(p -> p.helpedBy(f.names()));
                modal = true;
                charged = true;
                at = f.to();
            });
            return found.isPresent();
        }

        private boolean with() {
            return join(WITH, true);
        }

        private boolean urges() {
            return join(URGES, true);
        }

        private boolean join(Pattern relation, boolean keeps) {
            Matcher m = relation.matcher(text).region(at, to);
            if (!m.lookingAt()) {
                return false;
            }
            Optional<NameList.Found> found = names.at(text, m.end(), to);
            found.ifPresent(f -> {
                parties = parties.map(p -> keeps ? p.helpedBy(f.names()) : p.helping(f.names()));
                lends |= !keeps;
                at = f.to();
            });
            return found.isPresent();
        }

        private boolean helps() {
            if (join(HELPS, false)) {
                return true;
            }
            Matcher m = HELPS.matcher(text).region(at, to);
            if (m.lookingAt() && m.end() == to) {
                helper = true;
                at = to;
                return true;
            }
            return false;
        }
    }
}
