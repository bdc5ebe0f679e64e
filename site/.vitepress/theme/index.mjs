import DefaultTheme from 'vitepress/theme';
import './messages.css';

export default DefaultTheme;
