/** Documents, readings, facts and the vintages of observations, as rows. */
@NullMarked
package org.jingwei.ledger.store;

import org.jspecify.annotations.NullMarked;
