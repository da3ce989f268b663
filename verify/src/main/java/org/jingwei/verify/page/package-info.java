/** What the checks look at: an article with its facts, and every figure printed in it. */
@NullMarked
package org.jingwei.verify.page;

import org.jspecify.annotations.NullMarked;
