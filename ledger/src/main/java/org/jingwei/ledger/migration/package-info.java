/** The schema, and what happens when a newer program or an older one meets it. */
@NullMarked
package org.jingwei.ledger.migration;

import org.jspecify.annotations.NullMarked;
