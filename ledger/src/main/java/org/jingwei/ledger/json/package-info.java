/** Values of the domain as JSON columns. */
@NullMarked
package org.jingwei.ledger.json;

import org.jspecify.annotations.NullMarked;
