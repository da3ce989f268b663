/** How the words of the trade are said in Chinese, on pages and in the terminal alike. */
@NullMarked
package org.jingwei.app.wording;

import org.jspecify.annotations.NullMarked;
