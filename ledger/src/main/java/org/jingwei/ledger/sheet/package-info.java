/** What people said that the sheets of workbooks mean. */
@NullMarked
package org.jingwei.ledger.sheet;

import org.jspecify.annotations.NullMarked;
