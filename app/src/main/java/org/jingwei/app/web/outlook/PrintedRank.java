package org.jingwei.app.web.outlook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.app.wording.FactWords;
import org.jingwei.core.number.Approx;
import org.jingwei.core.term.Aspect;
import org.jingwei.ledger.query.Cell;
import org.jingwei.ledger.query.Source;

/** A place that somebody states without the figures of the others: said as a statement, never as what was reckoned. */
record PrintedRank(Cell cell) {

    /** That of growth before that of the amount; of one kind the first that the ledger gives. */
    static Optional<PrintedRank> of(List<Cell> ranks, YearMonth month) {
        return ranks.stream()
                .filter(rank ->
                        rank.key().period().lastMonth().filter(month::equals).isPresent())
                .filter(rank -> rank.standing().quantity().value().isPresent())
                .min(Comparator.comparing(
                        rank -> rank.key().aspect().filter(Aspect.YOY::equals).isEmpty()))
                .map(PrintedRank::new);
    }

    /** 第3位, 倒数第2位, 前3位. */
    String shown() {
        BigDecimal place = cell.standing().quantity().value().orElseThrow().value();
        String number = place.abs().toPlainString();
        return cell.standing().quantity().approx() == Approx.WITHIN
                ? "前" + number + "位"
                : (place.signum() < 0 ? "倒数" : "") + "第" + number + "位";
    }

    /** 全省增速，文件所称. */
    String words() {
        String of = cell.key().comparator().orElse("")
                + cell.key().aspect().map(FactWords::aspect).orElse("");
        return Stream.of(of, said()).filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
    }

    private String said() {
        return cell.standing().origin() instanceof Source.Printed ? "文件所称" : "录入所称";
    }

    /** The words it rests on. */
    String evidence() {
        return cell.standing().origin() instanceof Source.Printed printed
                ? "只见于《" + printed.title() + "》：“" + printed.quote() + "”，台账里没有可比各地的数"
                : "台账里没有可比各地的数";
    }
}
