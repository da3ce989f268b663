package org.jingwei.verify.partner;

import java.util.regex.Pattern;
import org.jingwei.verify.page.Figure;

/** What the words right before a figure make of it. */
enum Role {
    /** 增长5.2%, 精简一半 in percent or 倍: a change of a level. */
    GROWTH,
    /** 占全市的15%. */
    SHARE,
    /** 开工率85%. */
    RATE,
    /** 完成年度任务的64%, 支出进度80%. */
    COMPLETION,
    /** 高于全省1.2个百分点, 回落0.4个百分点. */
    GAP,
    /** 拉动增长0.4个百分点. */
    PULL,
    /** 贡献率为50%. */
    CONTRIBUTION,
    /** 还剩24处, 缺口2.7亿元. */
    REST,
    /** 增加8天, 减少400人: a change in the level's own unit. */
    CHANGE,
    /** 人均2000元, 每月4亿元. */
    EACH,
    /** 是原来的3倍. */
    TIMES,
    /** 城乡收入比2.0, 存贷比80%. */
    QUOTIENT,
    /** 上年同期400万人次, 由20亿元: what it was before. */
    BEFORE,
    /** 计划28亿元, 任务60个, 共120项: what the rest is held against. */
    PLAN,
    /** Anything else: how much there is. */
    LEVEL;

    private static final String IS = "(?:了|是|为|达到|达|约|近|超过|超|仅|仅为|只有|只|已达|已|分别|的)*$";
    private static final Pattern GROWS = Pattern.compile(
            "(?:增长|下降|上涨|下跌|减少|增加|压减|压缩|精简|缩短|下滑|上升|降低|提高|提升|缩减|增速|增幅|降幅|涨幅|跌幅|递增|减负|节约|增产|减产|扩大|增收)" + IS);
    private static final Pattern TASK =
            Pattern.compile("(?:完成|占|为|达|达到|实现|相当于)[^，]{0,18}(?:计划|任务|目标|预算|总投资)(?:总?[数额量])?" + IS
                    + "|(?:完成|支出|支付|执行|拨付|使用|到位|落实|资金)(?:率|进度|比例)" + IS);
    private static final Pattern PART = Pattern.compile("占[^，]*$|(?:占比|比重|比例|[^方全表局层]面)" + IS);
    private static final Pattern RATED = Pattern.compile("(?<!增长|贡献|利|税|费|汇|失业|生育)率" + IS);
    private static final Pattern CONTRIBUTES = Pattern.compile("贡献率" + IS);
    private static final Pattern PULLS = Pattern.compile("(?:拉动|拉低|下拉|贡献)[^，]*$");
    private static final Pattern LEFT =
            Pattern.compile("(?:还剩|剩余|剩下|余下|尚有|还有|其余|尚余|还差|尚差|相差|缺口|差额|结余|结转|仍有|退回|未)[^，]{0,10}$");
    private static final Pattern MOVES = Pattern.compile("(?:增加|净增|减少|提高|下降|上升|增收|减收|缩短|多|少|高|低|增|减)了?$");
    private static final Pattern ARRIVES =
            Pattern.compile("(?:[增升降减扩展缩]|增加|提高|下降|减少|精简|压缩|增长|发展|上升|达|扩大|控制)(?:到|至|为)$");
    private static final Pattern FOR_EACH =
            Pattern.compile("(?:人均|户均|亩均|亩产|单产|村均|平均每?[^，]{0,5}|每[^，\\d]{0,4}|月均|日均|年均)[^，]{0,6}$");
    private static final Pattern AS_MUCH = Pattern.compile("(?:是|为|相当于|达|达到)[^，]*的$|(?:杠杆率|倍数|放大)" + IS);
    private static final Pattern OVER = Pattern.compile("(?:[^对]比|比值|比率|系数)" + IS);
    private static final Pattern EARLIER = Pattern.compile("(?:对比|上年同期|去年同期|上年|去年|同期|基数|原来|原有|年初|[由从自])[^，]{0,14}$");
    private static final Pattern FROM = Pattern.compile("^[由从][^，]{0,14}$");
    private static final Pattern WANTED = Pattern.compile("(?:计划|任务|目标|预算|应|下达|共|总|申报|排查)[^，]{0,12}$");

    /** The role of a figure by the words of its clause before it. */
    static Role of(Figure figure, String lead) {
        if (figure.points()) {
            return PULLS.matcher(lead).find() ? PULL : GAP;
        }
        boolean times = figure.unit().filter(u -> u.symbol().equals("倍")).isPresent();
        if (figure.percent() || times) {
            return rate(lead, times);
        }
        if (OVER.matcher(lead).find() && figure.unit().isEmpty()) {
            return QUOTIENT;
        }
        return amount(figure, lead);
    }

    private static Role rate(String lead, boolean times) {
        if (GROWS.matcher(lead).find()) {
            return GROWTH;
        }
        if (times) {
            return AS_MUCH.matcher(lead).find() ? TIMES : LEVEL;
        }
        if (CONTRIBUTES.matcher(lead).find()) {
            return CONTRIBUTION;
        }
        if (TASK.matcher(lead).find()) {
            return COMPLETION;
        }
        if (PART.matcher(lead).find()) {
            return SHARE;
        }
        if (RATED.matcher(lead).find()) {
            return RATE;
        }
        return OVER.matcher(lead).find() ? QUOTIENT : LEVEL;
    }

    private static Role amount(Figure figure, String lead) {
        if (ARRIVES.matcher(lead).find()) {
            return LEVEL;
        }
        if (LEFT.matcher(lead).find()) {
            return REST;
        }
        if (FROM.matcher(lead).find()) {
            return BEFORE;
        }
        boolean named = figure.unit().filter(u -> u.symbol().equals("项")).isPresent() && lead.contains("人均");
        if (!named && FOR_EACH.matcher(lead).find()) {
            return EACH;
        }
        if (MOVES.matcher(lead).find()) {
            return CHANGE;
        }
        if (EARLIER.matcher(lead).find()) {
            return BEFORE;
        }
        return WANTED.matcher(lead).find() ? PLAN : LEVEL;
    }

    /** Whether it says how much there is or was, and so can be a part or a whole. */
    boolean amount() {
        return this == LEVEL || this == PLAN || this == REST || this == BEFORE;
    }
}
