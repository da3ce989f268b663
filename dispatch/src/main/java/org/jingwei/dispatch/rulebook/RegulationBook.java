package org.jingwei.dispatch.rulebook;

import java.util.List;
import org.jingwei.dispatch.book.Stamp;

/** The regulations that people put into force. Versions are added, never changed or taken away. Thread-safe. */
public interface RegulationBook {

    /**
     * Puts a version into force.
     *
     * @param seen the last version of this office that the person looked at; 0 if there was none
     * @throws org.jingwei.dispatch.book.ChangedMeanwhile if there is another by now; nothing is kept then
     */
    Regulation enact(RegulationDraft draft, int seen, Stamp stamp);

    /** Every version, by office and number. */
    List<Regulation> all();

    /** How many versions there are: it grows with each. */
    int count();
}
