/** The book of meetings in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.meeting;

import org.jspecify.annotations.NullMarked;
