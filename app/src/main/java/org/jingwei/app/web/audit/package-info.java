/** 核稿: a draft and what its numbers say of each other, on one page. */
@NullMarked
package org.jingwei.app.web.audit;

import org.jspecify.annotations.NullMarked;
