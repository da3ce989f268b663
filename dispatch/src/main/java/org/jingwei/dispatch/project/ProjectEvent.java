package org.jingwei.dispatch.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.Attachment;
import org.jingwei.dispatch.book.Stamp;
import org.jingwei.dispatch.project.Lifecycle.Kind;
import org.jingwei.dispatch.project.Lifecycle.Phase;

/** What can happen to a project; the list of them is its history and is only added to. */
public sealed interface ProjectEvent {

    /** Why it may not happen, in one sentence; empty if it may. */
    Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle);

    /** The project after it; version and stamp are the project's own business. */
    Project applied(Project project, Stamp stamp);

    /** What happened, as the history prints it. */
    String words();

    @SafeVarargs
    private static Optional<String> first(Optional<String>... refusals) {
        return Stream.of(refusals).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> when(boolean refused, String sentence) {
        return refused ? Optional.of(sentence) : Optional.empty();
    }

    private static Optional<String> notYet(LocalDate day, Stamp stamp) {
        return when(day.isAfter(stamp.day()), day + "还没有到，不能登记。");
    }

    /**
     * Put into the book.
     *
     * @param since the day on which it entered the stage where it stands
     */
    record Registered(ProjectDraft draft, String stage, LocalDate since) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return Optional.of("项目已经登记，不能再次登记。");
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project;
        }

        @Override
        public String words() {
            return "登记";
        }
    }

    /** Name, lists, total, people or planned days are put right. */
    record Revised(ProjectDraft draft, String message) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return when(message.isBlank(), "修改项目信息须写明理由。");
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(draft);
        }

        @Override
        public String words() {
            return "修改：" + message;
        }
    }

    /** A stage is entered, with the papers that its gate asks for. */
    record StageEntered(String stage, LocalDate day, List<Attachment> papers, boolean onTheWay)
            implements ProjectEvent {
        public StageEntered {
            papers = List.copyOf(papers);
        }

        /** Of a stage of the life-cycle. */
        public static StageEntered of(Phase phase, LocalDate day, List<Attachment> papers) {
            return new StageEntered(phase.name(), day, papers, phase.kind() != Kind.HALT && phase.kind() != Kind.EXIT);
        }

        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            Optional<Phase> next = lifecycle.phase(stage);
            Optional<Phase> from = lifecycle.phase(project.course().stage());
            if (next.isEmpty() || from.isEmpty()) {
                return Optional.of("项目周期里没有“" + (next.isEmpty() ? stage : project.stage()) + "”这个阶段。");
            }
            Phase to = next.orElseThrow();
            return first(
                    way(project, from.orElseThrow(), to, lifecycle),
                    notYet(day, stamp),
                    when(
                            day.isBefore(project.course().since()),
                            "进入“" + stage + "”的日期早于进入“" + project.stage() + "”的日期。"),
                    when(
                            !to.papers().isEmpty() && papers.isEmpty(),
                            "进入“" + stage + "”须附" + String.join("、", to.papers()) + "。"),
                    when(!onTheWay && papers.isEmpty(), stage + "须附说明材料。"),
                    when(onTheWay != (to.kind() != Kind.HALT && to.kind() != Kind.EXIT), "“" + stage + "”的性质与项目周期不符。"));
        }

        private static Optional<String> way(Project project, Phase from, Phase to, Lifecycle lifecycle) {
            if (from.name().equals(to.name())) {
                return Optional.of("项目已在“" + to.name() + "”阶段。");
            }
            if (to.kind() == Kind.HALT) {
                return when(from.kind() != Kind.BUILD, "没有在建，不能登记“" + to.name() + "”。");
            }
            if (to.kind() == Kind.EXIT) {
                return Optional.empty();
            }
            if (from.kind() == Kind.EXIT) {
                return when(to.kind() != Kind.PLAN, "退库的项目须从谋划储备重新开始。");
            }
            int reached =
                    lifecycle.phase(project.course().before()).map(Phase::order).orElse(0);
            boolean resumed = from.kind() == Kind.HALT && to.order() == reached;
            return when(to.order() <= reached && !resumed, "项目已过“" + to.name() + "”阶段，不能倒退。");
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(project.course().enter(stage, onTheWay, day));
        }

        @Override
        public String words() {
            return "进入" + stage;
        }
    }

    /** The year's plan in 万元. */
    record Planned(int year, BigDecimal amount) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return when(amount.signum() <= 0, "年度计划投资须大于零。");
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(project.money().plan(year, amount));
        }

        @Override
        public String words() {
            return year + "年计划投资" + amount.toPlainString() + "万元";
        }
    }

    /**
     * What the year has done by the end of a month.
     *
     * @param amount 万元 since January
     * @param note why it is less than before, if it is
     */
    record Invested(YearMonth month, BigDecimal amount, String note, List<Attachment> papers) implements ProjectEvent {
        public Invested {
            papers = List.copyOf(papers);
        }

        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            boolean falls = project.done(month.minusMonths(1))
                            .filter(before -> month.getMonthValue() > 1 && amount.compareTo(before) < 0)
                            .isPresent()
                    || Optional.ofNullable(project.money().done().get(month))
                            .filter(known -> amount.compareTo(known) < 0)
                            .isPresent();
            return first(
                    when(amount.signum() < 0, "累计完成投资不能小于零。"),
                    when(month.isAfter(YearMonth.from(stamp.day())), month + "还没有到，不能填报。"),
                    when(falls && note.isBlank(), "累计完成投资比已报数小，须说明理由。"));
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(project.money().invest(month, amount));
        }

        @Override
        public String words() {
            return month + "累计完成投资" + amount.toPlainString() + "万元";
        }
    }

    /** Money from a source, in 万元. */
    record Funded(String source, BigDecimal amount) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return first(when(source.isBlank(), "资金须写明来源。"), when(amount.signum() < 0, "到位资金不能小于零。"));
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(project.money().fund(source, amount));
        }

        @Override
        public String words() {
            return source + "资金" + amount.toPlainString() + "万元";
        }
    }

    /** Something holds it up. */
    record Blocked(String kind, String description, String owner, LocalDate since) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return first(
                    when(kind.isBlank() || description.isBlank(), "堵点须写明类别和情况。"),
                    when(owner.isBlank(), "堵点须写明由谁解决。"),
                    notYet(since, stamp));
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            int number = project.course().blockers().size() + 1;
            return project.with(
                    project.course().block(new Blocker(number, kind, description, owner, since, Optional.empty())));
        }

        @Override
        public String words() {
            return "堵点（" + kind + "）：" + description;
        }
    }

    /** It holds it up no longer. */
    record Cleared(int number, LocalDate day, String how) implements ProjectEvent {
        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            Optional<Blocker> blocker = project.course().blockers().stream()
                    .filter(known -> known.number() == number)
                    .findFirst();
            return first(
                    when(blocker.isEmpty(), "没有第" + number + "个堵点。"),
                    when(blocker.filter(known -> !known.open()).isPresent(), "第" + number + "个堵点已经解决。"),
                    when(blocker.filter(known -> day.isBefore(known.since())).isPresent(), "解决日期早于堵点出现的日期。"),
                    notYet(day, stamp),
                    when(how.isBlank(), "解决堵点须写明办法。"));
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project.with(project.course().clear(number, day));
        }

        @Override
        public String words() {
            return "堵点" + number + "解决：" + how;
        }
    }

    /** A step with the statistics. */
    record Counted(Statistics.State state, LocalDate day, List<Attachment> papers, String note)
            implements ProjectEvent {
        public Counted {
            papers = List.copyOf(papers);
        }

        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            Statistics.State now = project.course().statistics().state();
            boolean begun = lifecycle
                    .phase(project.course().before())
                    .map(Phase::kind)
                    .filter(Kind::begun)
                    .isPresent();
            boolean back = state == Statistics.State.REJECTED || state == Statistics.State.WITHDRAWN;
            return first(
                    when(!now.leadsTo(state), "统计状态为" + now.word() + "，不能改为" + state.word() + "。"),
                    when(state == Statistics.State.APPLIED && !begun, "没有开工的项目不能申报入库。"),
                    when(state == Statistics.State.APPLIED && papers.isEmpty(), "申报入库须附材料。"),
                    when(back && note.isBlank(), state.word() + "须写明理由。"),
                    notYet(day, stamp));
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            List<String> names = Stream.concat(
                            project.course().statistics().papers().stream(),
                            papers.stream().map(Attachment::name))
                    .distinct()
                    .toList();
            return project.with(project.course().with(new Statistics(state, Optional.of(day), names)));
        }

        @Override
        public String words() {
            return "统计：" + state.word();
        }
    }

    /** Anybody's note. */
    record Noted(String note, List<Attachment> papers) implements ProjectEvent {
        public Noted {
            papers = List.copyOf(papers);
        }

        @Override
        public Optional<String> refusal(Project project, Stamp stamp, Lifecycle lifecycle) {
            return when(note.isBlank() && papers.isEmpty(), "备注不能为空。");
        }

        @Override
        public Project applied(Project project, Stamp stamp) {
            return project;
        }

        @Override
        public String words() {
            return "备注：" + note;
        }
    }
}
