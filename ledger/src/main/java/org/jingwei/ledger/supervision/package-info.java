/** The book of lights and steps in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.supervision;

import org.jspecify.annotations.NullMarked;
