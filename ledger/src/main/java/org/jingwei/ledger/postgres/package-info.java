/** Where the database is: a server of our own in the data folder, or one given by its address. */
@NullMarked
package org.jingwei.ledger.postgres;

import org.jspecify.annotations.NullMarked;
