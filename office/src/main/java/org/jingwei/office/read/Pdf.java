package org.jingwei.office.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jingwei.core.text.Anchor;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * A PDF with a text layer: lines as they are extracted, blank ones dropped, numbered through the file, each with its page. Page
 * headers, page numbers and the blanks that the extraction puts between Chinese and figures stay. Lines come in the order in
 * which they were written into the page, which respects columns; a page written in no order is sorted by position. Pages
 * without text (a stamp scanned in) have no lines; a file without any is a scan and refused. There are no tables in a PDF.
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
        return Foreign.run("a PDF", () -> {
            try (PDDocument pdf = Loader.loadPDF(new Timed(content, budget))) {
                if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                    throw new Refusal(Reason.ENCRYPTED, "a PDF whose author forbids taking out its text");
                }
                streams.check(pdf);
                return lines(pdf, budget).named(name);
            }
        });
    }

    private static Body lines(PDDocument pdf, Budget budget) throws IOException {
        Body body = new Body(budget);
        new Pages(body).writeText(pdf, new StringWriter());
        budget.tick();
        if (body.isBlank()) {
            throw new Refusal(
                    Reason.NO_TEXT_LAYER, "no text layer: a scan, or a PDF of pictures; recognise its text first");
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

        private final Body body;

        Pages(Body body) {
            this.body = body;
            setLineSeparator("\n");
            // a bold face is often imitated by printing twice: 增增长长
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            body.budget().tick();
            super.processOperator(operator, operands);
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
            StringWriter page = new StringWriter();
            output = page;
            setSortByPosition(isWrittenInNoOrder());
            super.writePage();
            Anchor anchor = Anchor.page(getCurrentPageNo());
            for (String line : page.toString().split("[\n\r]+")) {
                if (!line.isBlank()) {
                    body.budget().line();
                    body.keep(line, anchor);
                }
            }
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
