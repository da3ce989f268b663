/** SQL that lies in files beside the class that runs it. */
@NullMarked
package org.jingwei.ledger.sql;

import org.jspecify.annotations.NullMarked;
