package org.jingwei.office.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * A PDF with a text layer: lines as they are extracted, blank ones dropped, numbered through the file, each with its page. Page
 * headers, page numbers and the blanks that the extraction puts between Chinese and figures stay. Lines come in the order in
 * which they were written into the page, which respects columns; a page written in no order is sorted by position. Pages
 * without text (a stamp scanned in) have no lines; a file without any is a scan and refused. A table is what is ruled: lines cut
 * it into rows and columns; each of its cells is a line, in the place where the table stands, and one that goes on over pages
 * with the same columns is one table.
 */
final class Pdf {

    private static final int HEADER_WITHIN = 1024;

    private Pdf() {}

    static boolean isPdf(byte[] content) {
        for (int i = 0; i + 4 < Math.min(content.length, HEADER_WITHIN); i++) {
            if (content[i] == '%'
                    && content[i + 1] == 'P'
                    && content[i + 2] == 'D'
                    && content[i + 3] == 'F'
                    && content[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    static Document read(String name, byte[] content, Budget budget) throws Refusal {
        PdfStreams streams = new PdfStreams(budget);
        streams.checkPacked(content);
        return Foreign.run("PDF", () -> {
            try (PDDocument pdf = Loader.loadPDF(new Timed(content, budget))) {
                if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                    throw new Refusal(Reason.ENCRYPTED, "PDF 的作者不许取出文字");
                }
                streams.check(pdf);
                return lines(pdf, budget).named(name);
            }
        });
    }

    private static Body lines(PDDocument pdf, Budget budget) throws IOException {
        Body body = new Body(budget);
        Pages pages = new Pages(body);
        pages.writeText(pdf, new StringWriter());
        pages.closeTable();
        budget.tick();
        if (body.isBlank()) {
            throw new Refusal(Reason.NO_TEXT_LAYER, "是扫描件或图片做成的 PDF");
        }
        return body;
    }

    /** The bytes of the file; PDFBox reads them until the time is over. */
    private static final class Timed extends RandomAccessReadBuffer {

        private static final int TICK_EACH = 1 << 12;
        private final Budget budget;
        private int reads;

        Timed(byte[] content, Budget budget) {
            super(content);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            tickNowAndThen();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            tickNowAndThen();
            return super.read(into, offset, length);
        }

        private void tickNowAndThen() throws Refusal {
            if (++reads % TICK_EACH == 0) {
                budget.tick();
            }
        }
    }

    private static final class Pages extends PDFTextStripper {

        /** A page of columns goes up again a few times; one that was drawn font by font at every line. */
        private static final int JUMPS = 8;

        private static final double JUMPING = 0.02;

        /** The number of a page and a running title: what may stand between the parts of one table. */
        private static final int FOOTER = 40;

        /** What a page frames beyond these is a form or a drawing, and read as text. */
        private static final int MOST_TABLES = 50;

        private final Body body;
        private Optional<PdfRules> rules = Optional.empty();
        private Optional<PdfTable> open = Optional.empty();
        private int between;
        private int lastPage;

        Pages(Body body) {
            this.body = body;
            setLineSeparator("\n");
            // a bold face is often imitated by printing twice: 增增长长
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            body.budget().tick();
            rules.ifPresent(page -> page.operator(
                    operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix()));
            super.processOperator(operator, operands);
        }

        @Override
        protected void startPage(PDPage page) throws IOException {
            rules = Optional.of(new PdfRules(page));
            super.startPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            try {
                body.budget().tick();
                body.budget().characters(text.getUnicode().length());
            } catch (Refusal refusal) {
                throw new Stopped(refusal);
            }
            super.processTextPosition(text);
        }

        @Override
        protected void writePage() throws IOException {
            List<PdfFrame> frames = frames();
            PdfBands bands = PdfBands.of(frames, charactersByArticle, body.budget());
            for (int i = 0; i <= frames.size(); i++) {
                text(bands.above(i));
                if (i < frames.size()) {
                    table(frames.get(i), bands.inside(i));
                }
            }
        }

        private List<PdfFrame> frames() throws Refusal {
            List<PdfFrame> frames = new ArrayList<>();
            for (PdfFrame frame : PdfFrame.of(rules.map(PdfRules::found).orElse(List.of()), body.budget())) {
                boolean apart = frames.stream().noneMatch(other -> other.meets(frame));
                if (frames.size() < MOST_TABLES
                        && apart
                        && PdfTable.filled(frame, charactersByArticle, body.budget())) {
                    frames.add(frame);
                }
            }
            return frames;
        }

        /** The text above a table, or below the last. */
        private void text(List<List<TextPosition>> articles) throws IOException {
            charactersByArticle.clear();
            charactersByArticle.addAll(articles);
            StringWriter page = new StringWriter();
            output = page;
            setSortByPosition(isWrittenInNoOrder());
            super.writePage();
            Anchor anchor = Anchor.page(getCurrentPageNo());
            for (String line : page.toString().split("[\n\r]+")) {
                if (!line.isBlank()) {
                    body.budget().line();
                    body.keep(line, anchor);
                    between += line.strip().length();
                }
            }
        }

        private void table(PdfFrame frame, List<TextPosition> texts) throws Refusal {
            boolean goesOn = between <= FOOTER
                    && getCurrentPageNo() == lastPage + 1
                    && open.filter(table -> table.goesOn(frame)).isPresent();
            if (!goesOn) {
                closeTable();
                open = Optional.of(new PdfTable(frame));
            }
            open.orElseThrow().add(frame, texts, body, getCurrentPageNo());
            between = 0;
            lastPage = getCurrentPageNo();
        }

        void closeTable() {
            open.ifPresent(table -> body.add(table.named("表" + (body.tableCount() + 1))));
            open = Optional.empty();
        }

        private boolean isWrittenInNoOrder() {
            int jumps = 0;
            int all = 0;
            for (List<TextPosition> article : getCharactersByArticle()) {
                float above = 0;
                for (TextPosition text : article) {
                    jumps += text.getYDirAdj() < above - text.getHeightDir() - 1 ? 1 : 0;
                    above = text.getYDirAdj();
                    all++;
                }
            }
            return jumps > JUMPS && jumps > all * JUMPING;
        }
    }
}
