/** Who may enter the ledger, and as what. */
@NullMarked
package org.jingwei.ledger.people;

import org.jspecify.annotations.NullMarked;
