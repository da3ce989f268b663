/** 阅读: an article with every recognised number marked, each fact with its evidence, and the queue of doubtful ones. */
@NullMarked
package org.jingwei.app.web.article;

import org.jspecify.annotations.NullMarked;
