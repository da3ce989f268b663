/** SQL that lies in files beside the class that runs it, and the words of the trade as columns. */
@NullMarked
package org.jingwei.ledger.sql;

import org.jspecify.annotations.NullMarked;
