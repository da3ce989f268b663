/** The book of projects in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.project;

import org.jspecify.annotations.NullMarked;
