/** The book that keeps what was read: PostgreSQL, embedded in a folder by default. */
@NullMarked
package org.jingwei.ledger;

import org.jspecify.annotations.NullMarked;
