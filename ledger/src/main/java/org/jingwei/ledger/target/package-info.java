/** The book of targets in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.target;

import org.jspecify.annotations.NullMarked;
