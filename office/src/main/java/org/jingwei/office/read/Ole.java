package org.jingwei.office.read;

import java.io.ByteArrayInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jingwei.core.text.Document;
import org.jingwei.office.read.UnreadableFile.Reason;

/** The container of Office 97 and of Kingsoft's own extensions; what is in it, its directory says. */
final class Ole {

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private Ole() {}

    static boolean isOle(byte[] content) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    static Document read(String name, byte[] content, Budget budget) throws Refusal {
        return Foreign.run("Office 97 文件（doc、xls、wps、et）", () -> {
            try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                DirectoryNode root = container.getRoot();
                budget.tick();
                if (root.hasEntry("EncryptedPackage")) {
                    throw new Refusal(Reason.ENCRYPTED, "用密码加了密");
                }
                if (root.hasEntry("WordDocument")) {
                    return Doc.read(name, root, budget);
                }
                if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK") || root.hasEntry("Book")) {
                    return Xls.read(name, root, budget);
                }
                throw new Refusal(Reason.UNKNOWN_KIND, "是 Office 97 文件，但既不是文稿也不是工作簿");
            }
        });
    }
}
