/** The ledger in a file of its own format, and back. */
@NullMarked
package org.jingwei.ledger.backup;

import org.jspecify.annotations.NullMarked;
