/** 文库: the documents of the ledger. */
@NullMarked
package org.jingwei.app.web.library;

import org.jspecify.annotations.NullMarked;
