/** What lights over indicators rest on, and the book of them. */
@NullMarked
package org.jingwei.ledger.indicator;

import org.jspecify.annotations.NullMarked;
