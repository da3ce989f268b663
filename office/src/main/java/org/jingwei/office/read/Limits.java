package org.jingwei.office.read;

import java.time.Duration;
import org.jingwei.core.text.Table;

/**
 * How much a file may ask of us before it is refused. The standard values let every real compilation through with a wide margin
 * and keep one reading inside a heap of 512 MB; several readings at once need that many times more.
 *
 * @param fileBytes size of the file itself, in bytes
 * @param textBytes size of a plain text or web page, in bytes: it is decoded in one piece
 * @param inflatedBytes all compressed parts that are read, inflated, in bytes
 * @param ratio inflated size over packed size of one part, from the first megabyte on
 * @param parts entries of a packed file
 * @param depth nesting of elements
 * @param characters UTF-16 units of all lines together
 * @param lines lines, paragraphs or cells
 * @param places rows times columns of one table, empty ones left out: beyond it nobody could read the table as one
 * @param time how long a reading may take
 */
public record Limits(
        long fileBytes,
        long textBytes,
        long inflatedBytes,
        int ratio,
        int parts,
        int depth,
        int characters,
        int lines,
        int places,
        Duration time) {

    private static final int MEGABYTE = 1 << 20;

    /** A year-book with its pictures has 60 MB; the file is held in memory as it is. */
    private static final long FILE_BYTES = 100L * MEGABYTE;

    /** The greatest compilation of articles known has 1 MB; decoded, a text takes up to six times its size for a moment. */
    private static final long TEXT_BYTES = 32L * MEGABYTE;

    /** A workbook of 500,000 cells has 60 MB of XML. */
    private static final long INFLATED_BYTES = 400L * MEGABYTE;

    /** Sheets of like rows reach 60; deflate cannot do more than 1032. */
    private static final int RATIO = 250;

    /** A long OFD has four parts for each page. */
    private static final int PARTS = 20_000;

    /** Word itself writes about ten levels for each table inside a table. */
    private static final int DEPTH = 500;

    /** Thirty times the greatest compilation known. */
    private static final int CHARACTERS = 20_000_000;

    /** A cell with its address costs 300 bytes of heap. */
    private static final int LINES = 500_000;

    /** The monthly sheet of a province with all its counties and indicators has 40,000. */
    private static final int PLACES = Table.MOST_PLACES;

    /** Far above what an honest file of the size above takes on an office computer. */
    private static final Duration TIME = Duration.ofSeconds(30);

    public static final Limits STANDARD =
            new Limits(FILE_BYTES, TEXT_BYTES, INFLATED_BYTES, RATIO, PARTS, DEPTH, CHARACTERS, LINES, PLACES, TIME);

    public Limits {
        if (fileBytes < 1
                || fileBytes > Integer.MAX_VALUE - 16
                || textBytes < 1
                || inflatedBytes < 1
                || ratio < 1
                || parts < 1
                || depth < 1
                || characters < 1
                || lines < 1
                || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException("a limit is not positive, or a file would not fit an array");
        }
    }
}
