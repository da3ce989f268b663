package org.jingwei.ledger.store;

import java.util.Optional;

/**
 * What a value speaks of, as far as it is known: whose it is to write depends on it.
 *
 * @param place by its path from the province down, or the printed name where the tree has none
 * @param indicator a code of the catalogue
 */
public record Matter(Optional<String> place, Optional<String> indicator) {}
