package org.jingwei.office.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.jingwei.office.read.UnreadableFile.Reason;

/**
 * Runs somebody else's parser. On malformed content POI and PDFBox throw whatever they stumble over, recurse without end or ask
 * for gigabytes; what they had built is thrown away with them, so that each of these becomes a refusal that keeps its cause.
 */
final class Foreign {

    private Foreign() {}

    interface Parse<T> {
        T run() throws IOException;
    }

    static <T> T run(String what, Parse<T> parse) throws Refusal {
        try {
            return parse.run();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Stopped stopped) {
            throw stopped.refusal();
        } catch (EncryptedDocumentException | InvalidPasswordException locked) {
            throw new Refusal(Reason.ENCRYPTED, what + " 加了密", locked);
        } catch (IOException | RuntimeException broken) {
            throw refusalIn(broken, what);
        } catch (StackOverflowError endless) {
            throw new Refusal(Reason.DAMAGED, what + " 嵌套没有尽头", endless);
        } catch (OutOfMemoryError greedy) {
            throw new Refusal(Reason.TOO_LARGE, what + " 要的内存比机器有的还多", greedy);
        }
    }

    private static Refusal refusalIn(Throwable broken, String what) {
        for (Throwable t = broken.getCause(); t != null; t = t.getCause()) {
            if (t instanceof Refusal) {
                return (Refusal) t;
            }
        }
        return new Refusal(Reason.DAMAGED, what + " 不完整或已损坏", broken);
    }
}
