/** The regulations that people put into force, in PostgreSQL. */
@NullMarked
package org.jingwei.ledger.regulation;

import org.jspecify.annotations.NullMarked;
