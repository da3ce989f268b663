/** 检索: words in the articles and facts of the ledger. */
@NullMarked
package org.jingwei.app.web.search;

import org.jspecify.annotations.NullMarked;
