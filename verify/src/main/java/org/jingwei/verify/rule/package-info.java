/** The catalogue of rules, and findings with their computation. */
@NullMarked
package org.jingwei.verify.rule;

import org.jspecify.annotations.NullMarked;
