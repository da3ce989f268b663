package org.jingwei.verify.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Severity;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.period.Period;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;
import org.jingwei.verify.rule.Claim;
import org.jingwei.verify.rule.Judgement;
import org.jingwei.verify.rule.Rule;

/** Days that no calendar has (6月31日), days of the week that a date does not fall on, and how many days are left. */
public final class Dates {

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d.、—–~-])(?:(?<year>(?:19|20)\\d\\d)\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日(?:（星期(?<week>[一二三四五六日天])）)?");
    private static final Pattern LEFT = Pattern.compile(
            "(?:距离?|离)?(?:今年|本年)?(?<end>上半年|一季度|三季度|全年|年底|今年|本年|年末)(?:结束)?[^。，；\\d]{0,8}(?:仅剩|只剩|还剩|还有|剩下|不足|仅有)(?:下)?[^。，；\\d]{0,4}(?<days>\\d{1,3})\\s?(?:多)?天");
    private static final Pattern RUNNING = Pattern.compile(
            "[从自](?:今年)?\\s?(?<from>\\d{1,2})\\s?月(?:份)?(?:开始|起|以来)[^。；]{0,24}连续\\s?(?<months>\\d{1,2})\\s?个月");
    private static final String WEEK = "一二三四五六日";
    private static final int LEAP = 2024;
    private static final int SLACK = 3;

    private Dates() {}

    public static List<Finding> check(Article article, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        String text = paragraph.text();
        Matcher m = DAY.matcher(text);
        while (text.indexOf('日') >= 0 && m.find()) {
            wrong(m).ifPresent(judgement -> {
                Claim.Piece piece =
                        Claim.Piece.of(paragraph, m.start(), m.end(), List.of(m.group("month"), m.group("day")));
                findings.add(new Claim(article.document(), List.of(piece)).finding(Rule.V1901, judgement));
            });
        }
        article.period()
                .filter(period -> text.contains("连续"))
                .flatMap(Period::months)
                .ifPresent(months -> running(article.document(), paragraph, months.last(), findings));
        article.date()
                .filter(date -> text.indexOf('天') >= 0)
                .flatMap(Dates::read)
                .ifPresent(date -> left(article.document(), paragraph, date, findings));
        return findings;
    }

    private static Optional<Judgement> wrong(Matcher m) {
        int month = Integer.parseInt(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        Optional<Integer> year = Optional.ofNullable(m.group("year")).map(Integer::valueOf);
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year.orElse(LEAP), month).lengthOfMonth();
        if (!exists) {
            return Optional.of(new Judgement(
                    Verdict.VIOLATED, Severity.HARD, m.group() + "：历法中没有这一天", "没有" + m.group() + "这一天，请核对。"));
        }
        if (year.isEmpty() || m.group("week") == null) {
            return Optional.empty();
        }
        DayOfWeek real = LocalDate.of(year.get(), month, day).getDayOfWeek();
        int said = WEEK.indexOf(m.group("week").replace('天', '日')) + 1;
        String computation = year.get() + "年" + month + "月" + day + "日是星期" + WEEK.charAt(real.getValue() - 1);
        return Optional.of(
                said == real.getValue()
                        ? new Judgement(Verdict.HOLDS, Severity.HARD, computation, "相符：星期与日期一致。")
                        : new Judgement(Verdict.VIOLATED, Severity.HARD, computation, computation + "，所印星期不对，请核对。"));
    }

    /** 从4月份开始连续6个月, in a report on the months until September. */
    private static void running(String document, Paragraph paragraph, int last, List<Finding> findings) {
        Matcher m = RUNNING.matcher(paragraph.text());
        while (m.find()) {
            int from = Integer.parseInt(m.group("from"));
            int months = Integer.parseInt(m.group("months"));
            if (from >= 1 && from < last) {
                int real = last - from + 1;
                String computation = from + "月到" + last + "月是" + real + "个月，所说" + months + "个月";
                Judgement judgement = real == months
                        ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：连续的月数与报告期一致。")
                        : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请核对。");
                Claim.Piece piece =
                        Claim.Piece.of(paragraph, m.start(), m.end(), List.of(m.group("from"), m.group("months")));
                findings.add(new Claim(document, List.of(piece)).finding(Rule.V1902, judgement));
            }
        }
    }

    private static Optional<LocalDate> read(String date) {
        try {
            return Optional.of(LocalDate.parse(date.replace("XXXX", Integer.toString(LEAP - 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void left(String document, Paragraph paragraph, LocalDate date, List<Finding> findings) {
        Matcher m = LEFT.matcher(paragraph.text());
        while (m.find()) {
            int days = Integer.parseInt(m.group("days"));
            long real = end(m.group("end"), date).toEpochDay() - date.toEpochDay();
            boolean holds = Math.abs(real - days) <= SLACK;
            String computation = date + "到" + m.group("end") + "结束还有" + real + "天，所说" + days + "天";
            Judgement judgement = holds
                    ? new Judgement(Verdict.HOLDS, Severity.WARN, computation, "相符：剩余的天数与日期一致。")
                    : new Judgement(Verdict.SUSPICIOUS, Severity.WARN, computation, computation + "，请核对。");
            Claim.Piece piece = Claim.Piece.of(paragraph, m.start(), m.end(), List.of(m.group("days")));
            findings.add(new Claim(document, List.of(piece)).finding(Rule.V1902, judgement));
        }
    }

    private static LocalDate end(String words, LocalDate date) {
        int month = switch (words) {
            case "一季度" -> 3;
            case "上半年" -> 6;
            case "三季度" -> 9;
            default -> 12;
        };
        return YearMonth.of(date.getYear(), month).atEndOfMonth();
    }
}
