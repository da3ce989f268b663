package org.jingwei.ledger.people;

import java.time.Instant;

/**
 * A key by which a program enters as an account. The key itself is shown once and not kept.
 *
 * @param label what it is for, in its owner's words
 */
public record AccessKey(long id, String label, Instant madeAt) {}
