package org.jingwei.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.period.Period;
import org.jingwei.core.term.Aspect;
import org.jingwei.core.term.Measure;
import org.jingwei.core.term.RegionLevel;
import org.jingwei.core.term.Status;
import org.jingwei.core.text.Genre;
import org.jingwei.core.text.Line;
import org.jingwei.ledger.query.Source.Entered;
import org.jingwei.ledger.query.Source.Origin;
import org.jingwei.ledger.query.Source.Printed;
import org.jingwei.ledger.sql.Codes;
import org.jingwei.ledger.sql.Rows;
import org.jingwei.ledger.store.Correction;
import org.jingwei.ledger.store.Counts;
import org.jingwei.ledger.store.Finality;
import org.jingwei.ledger.store.Judgement;
import org.jingwei.ledger.store.StrayCorrection;

/** Rows of the queries as records. */
final class QueryRows {

    private QueryRows() {}

    static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getLong("observation"),
                key(row),
                source(row, true),
                row.getInt("sources"),
                row.getBoolean("differing"));
    }

    static CellKey key(ResultSet row) throws SQLException {
        return new CellKey(
                row.getString("indicator"),
                row.getString("place"),
                Rows.text(row, "place_code"),
                Period.parse(row.getString("period")),
                measure(row),
                aspect(row),
                Codes.of(Status.values(), Status::code, row.getString("status")),
                Rows.text(row, "comparator"),
                Rows.text(row, "basis"));
    }

    static SeriesSummary series(ResultSet row) throws SQLException {
        SeriesKey key = new SeriesKey(
                row.getString("indicator"), row.getString("place"), measure(row), aspect(row), Rows.text(row, "basis"));
        return new SeriesSummary(key, row.getInt("cells"), month(row.getInt("since")), month(row.getInt("until")));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return Codes.of(Measure.values(), Measure::code, row.getString("measure"));
    }

    private static Optional<Aspect> aspect(ResultSet row) throws SQLException {
        return Rows.text(row, "aspect").map(code -> Codes.of(Aspect.values(), Aspect::code, code));
    }

    private static YearMonth month(int since0) {
        return YearMonth.of(since0 / 12, since0 % 12 + 1);
    }

    static Source source(ResultSet row) throws SQLException {
        return source(row, row.getBoolean("counts"));
    }

    static Source source(ResultSet row, boolean counts) throws SQLException {
        return new Source(
                row.getLong("vintage"),
                Rows.quantity(row),
                Rows.instant(row, "recorded_at"),
                Precedence.of(row.getInt("precedence")),
                counts,
                origin(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        Optional<Long> entry = number(row, "entry");
        return entry.isPresent()
                ? new Entered(
                        entry.get(),
                        Codes.of(Finality.values(), Finality::code, row.getString("finality")),
                        row.getString("origin"),
                        row.getString("actor"))
                : new Printed(
                        row.getLong("fact"),
                        row.getLong("article"),
                        row.getString("hash"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getInt("line"),
                        row.getInt("col"),
                        Rows.anchor(row),
                        row.getString("quote"),
                        row.getDouble("confidence"),
                        number(row, "correction"));
    }

    static KeptFact fact(ResultSet row) throws SQLException {
        Optional<Long> correction = number(row, "correction");
        return new KeptFact(
                row.getLong("id"),
                row.getLong("article"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("title"),
                Rows.fact(row),
                Rows.text(row, "place"),
                correction.isPresent() ? Optional.of(correction(row, correction.get())) : Optional.empty(),
                number(row, "observation"));
    }

    private static Correction correction(ResultSet row, long id) throws SQLException {
        return new Correction(
                id,
                Codes.of(Judgement.values(), Judgement::code, row.getString("verdict")),
                Rows.map(row, "was"),
                Rows.map(row, "mended"),
                row.getString("note"),
                row.getString("actor"),
                Rows.instant(row, "at"));
    }

    static StrayCorrection stray(ResultSet row) throws SQLException {
        return new StrayCorrection(
                row.getString("hash"),
                row.getString("name"),
                row.getInt("line"),
                row.getInt("col"),
                correction(row, row.getLong("correction")));
    }

    static DocumentSummary document(ResultSet row) throws SQLException {
        return new DocumentSummary(
                row.getLong("id"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("kind"),
                row.getLong("size"),
                Rows.instant(row, "added_at"),
                row.getString("reader"),
                Rows.instant(row, "read_at"),
                row.getBoolean("withdrawn"),
                row.getInt("lines"),
                row.getInt("skipped"),
                row.getInt("articles"),
                row.getInt("facts"),
                row.getInt("doubtful"),
                Arrays.stream(Rows.texts(row.getArray("genres")))
                        .map(Genre::valueOf)
                        .toList(),
                List.of(Rows.texts(row.getArray("regions"))),
                List.of(Rows.texts(row.getArray("years"))),
                Rows.text(row, "added_by"));
    }

    static ArticleSummary article(ResultSet row) throws SQLException {
        return new ArticleSummary(
                row.getLong("id"),
                row.getString("hash"),
                row.getString("name"),
                row.getInt("ordinal"),
                row.getInt("line"),
                row.getInt("line_end"),
                row.getString("title"),
                Genre.valueOf(row.getString("genre")),
                Rows.text(row, "region"),
                Rows.text(row, "level").map(RegionLevel::valueOf),
                Rows.text(row, "period").map(Period::parse),
                Rows.text(row, "date"),
                row.getInt("facts"),
                row.getInt("doubtful"),
                row.getBoolean("stands"));
    }

    static PassageText passage(ResultSet row) throws SQLException {
        return new PassageText(
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getInt("line"),
                row.getInt("line_end"),
                row.getString("text"));
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(row.getInt("number"), row.getString("text"), Rows.anchor(row));
    }

    static FoundPassage passage(ResultSet row, List<String> words) throws SQLException {
        return new FoundPassage(
                row.getString("hash"),
                row.getString("name"),
                row.getLong("article"),
                row.getString("title"),
                Genre.valueOf(row.getString("genre")),
                Rows.text(row, "region"),
                Rows.text(row, "period").map(Period::parse),
                row.getInt("line"),
                row.getInt("line_end"),
                Snippet.of(row.getString("text"), words));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("documents"),
                row.getLong("articles"),
                row.getLong("facts"),
                row.getLong("facts_of_all_readings"),
                row.getLong("observations"),
                row.getLong("vintages"));
    }
}
