package org.jingwei.app.wiring;

import java.util.Optional;
import org.jingwei.ledger.query.Cell;
import org.jingwei.reading.mapping.MappedCell;

/**
 * A value before it is kept.
 *
 * @param standing what the ledger holds in its place now
 * @param changes whether the value there would be another
 */
public record PreviewCell(MappedCell mapped, Optional<Cell> standing, boolean changes) {}
