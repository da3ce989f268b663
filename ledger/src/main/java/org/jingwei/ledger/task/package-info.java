/** The book of tasks in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.task;

import org.jspecify.annotations.NullMarked;
