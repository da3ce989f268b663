/** Papers that prove something, kept by their content. */
@NullMarked
package org.jingwei.ledger.paper;

import org.jspecify.annotations.NullMarked;
