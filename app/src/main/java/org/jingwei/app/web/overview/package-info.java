/** 首页: what the ledger holds and what needs a look. */
@NullMarked
package org.jingwei.app.web.overview;

import org.jspecify.annotations.NullMarked;
