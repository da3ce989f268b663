/** What pages and analysis ask the ledger. */
@NullMarked
package org.jingwei.ledger.query;

import org.jspecify.annotations.NullMarked;
